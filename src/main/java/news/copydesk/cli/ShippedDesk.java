package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.rules.CheckedRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The desk with the rules that ship with it. */
final class ShippedDesk implements DeskOpener {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedDesk.class);

    @Override
    public Function<RawArticle, Edited> open(Optional<Path> rules) {
        return check(rules).get();
    }

    @Override
    public Supplier<Function<RawArticle, Edited>> check(Optional<Path> rules) {
        CheckedRules checked = CheckedRules.read(rules);
        checked.remarks().forEach(LOG::warn);
        return () -> Desk.open(checked.compile());
    }
}
