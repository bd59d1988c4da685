package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.rules.CheckedRules;

/** The desk with the rules that ship with it. */
final class ShippedDesk implements DeskOpener {

    @Override
    public Function<RawArticle, Edited> open(Optional<Path> rules) {
        return check(rules).get();
    }

    @Override
    public Supplier<Function<RawArticle, Edited>> check(Optional<Path> rules) {
        CheckedRules checked = CheckedRules.read(rules);
        return () -> Desk.open(checked.compile());
    }
}
