package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Newsroom;

/** A desk that is opened while something else starts: each takes its second or two. */
final class OpeningDesk implements Newsroom {

    private final CompletableFuture<Function<RawArticle, Edited>> desk;

    private OpeningDesk(CompletableFuture<Function<RawArticle, Edited>> desk) {
        this.desk = desk;
    }

    static OpeningDesk begin(DeskOpener desks, Optional<Path> rules) {
        return new OpeningDesk(CompletableFuture.supplyAsync(() -> desks.open(rules)));
    }

    /**
     * Waits until it is open.
     *
     * @throws news.copydesk.rules.RuleException if the rules are not as they must be
     */
    void await() {
        try {
            desk.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Edited apply(RawArticle raw) {
        return desk.join().apply(raw);
    }

    @Override
    public Optional<String> agency(String printed) {
        return desk.join() instanceof Newsroom newsroom ? newsroom.agency(printed) : Optional.empty();
    }
}
