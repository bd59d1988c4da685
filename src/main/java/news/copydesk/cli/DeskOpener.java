package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
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

    /**
     * Opens a desk in two steps: when this returns, nothing is wrong with the rules, and what it returns makes the desk of them.
     *
     * @throws news.copydesk.rules.RuleException if the rules are not as they must be
     */
    default Supplier<Function<RawArticle, Edited>> check(Optional<Path> rules) {
        Function<RawArticle, Edited> desk = open(rules);
        return () -> desk;
    }
}
