package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.rules.Rulebook;

/** The desk with the rules that ship with it. */
final class ShippedDesk implements DeskOpener {

    @Override
    public Function<RawArticle, Edited> open(Optional<Path> rules) {
        return Desk.open(Rulebook.load(rules));
    }
}
