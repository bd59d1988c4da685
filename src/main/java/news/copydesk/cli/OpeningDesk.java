package news.copydesk.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import java.util.function.Supplier;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Newsroom;

/** A desk that is opened while something else starts: each takes its second or two. */
final class OpeningDesk implements Newsroom {

    private final CompletableFuture<Supplier<Function<RawArticle, Edited>>> rules;
    private final CompletableFuture<Function<RawArticle, Edited>> desk;

    private OpeningDesk(CompletableFuture<Supplier<Function<RawArticle, Edited>>> rules) {
        this.rules = rules;
        this.desk = rules.thenApplyAsync(Supplier::get);
    }

    static OpeningDesk begin(DeskOpener desks, Optional<Path> rules) {
        return new OpeningDesk(CompletableFuture.supplyAsync(() -> desks.check(rules)));
    }

    /**
     * Waits until it is certain that the desk will open; the first record may wait a little longer.
     *
     * @throws news.copydesk.rules.RuleException if the rules are not as they must be
     */
    void await() {
        try {
            rules.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    @Override
    public Edited apply(RawArticle raw) {
        return opened().apply(raw);
    }

    @Override
    public Optional<String> agency(String printed) {
        return opened() instanceof Newsroom newsroom ? newsroom.agency(printed) : Optional.empty();
    }

    private Function<RawArticle, Edited> opened() {
        try {
            return desk.join();
        } catch (CompletionException e) {
            // An exception would be taken for a fault of the record, and every record would become a dead letter. This
            // ends the job.
            throw new ExceptionInInitializerError(e.getCause());
        }
    }
}
