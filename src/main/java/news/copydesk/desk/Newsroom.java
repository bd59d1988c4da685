package news.copydesk.desk;

import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;

/** A desk, and what those who work on with its articles ask of the rules. Thread-safe and pure. */
public interface Newsroom extends Function<RawArticle, Edited> {

    /** The canonical name of the news agency that goes by a printed name, in any case; empty if it is none. */
    Optional<String> agency(String printed);
}
