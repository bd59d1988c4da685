package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;

/** Opens the desk that commands edit with. */
@FunctionalInterface
public interface DeskOpener {

    /**
     * A thread-safe desk.
     *
     * @param rules folder whose rules win over those in the jar
     */
    Function<RawArticle, Edited> open(Optional<Path> rules);
}
