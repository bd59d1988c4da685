package news.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.Edited;
import news.copydesk.article.Lines;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.desk.Desk;
import news.copydesk.stream.EventSchemas;
import news.copydesk.stream.Intake;
import news.copydesk.stream.Json;
import news.copydesk.text.Decoded;
import news.copydesk.text.Decoder;
import news.copydesk.text.Line;
import news.copydesk.text.Normaliser;

/** What must be true of every record whatsoever: nothing escapes, nothing takes a second, nothing is lost. */
final class FuzzCheck {

    enum Outcome {
        REFUSED,
        REJECTED,
        ACCEPTED
    }

    static final long MOST_NANOS = 1_000_000_000;

    /** A thread's own time: a machine that is busy elsewhere makes no input slow. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Intake intake = new Intake(Intake.DEFAULT_MAX_BYTES);
    private final Decoder decoder = new Decoder();
    private final Normaliser normaliser = new Normaliser();
    private final Desk desk;

    FuzzCheck(Desk desk) {
        this.desk = desk;
    }

    static FuzzCheck shipped() {
        return new FuzzCheck(Desk.open(Optional.empty()));
    }

    /**
     * Sends a record through intake and desk.
     *
     * @param schemas whether events are checked against their schemas, which takes longer than all else
     */
    Outcome check(FuzzRecord record, boolean schemas) {
        Intake.Result received = intake.receive(null, record.value(), record.headers(), Origin.unknown());
        if (!(received instanceof Intake.Accepted accepted)) {
            return Outcome.REFUSED;
        }
        long start = THREADS.getCurrentThreadCpuTime();
        Edited edited = desk.edit(accepted.raw());
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (nanos >= MOST_NANOS) {
            // Code that the compiler has not seen yet is no hang.
            start = THREADS.getCurrentThreadCpuTime();
            desk.edit(accepted.raw());
            nanos = THREADS.getCurrentThreadCpuTime() - start;
        }
        assertThat(nanos).as("nanoseconds for " + record.name()).isLessThan(MOST_NANOS);
        if (!(edited instanceof Article article)) {
            return Outcome.REJECTED;
        }
        nothingIsLost(accepted.raw(), article);
        byte[] event = Json.mapper().writeValueAsBytes(article);
        theEventSaysTheSame(article, event);
        if (schemas) {
            eventsAreValid(article, event);
        }
        return Outcome.ACCEPTED;
    }

    private void nothingIsLost(RawArticle raw, Article article) {
        Decoded decoded = decoder.decode(raw.content()).orElseThrow();
        List<Lines> seen =
                normaliser.normalise(decoded).lines().stream().map(Line::place).toList();
        assertThat(article.blocks()).map(Block::lines).isEqualTo(seen);
        BitSet taken = new BitSet();
        for (Block block : article.blocks()) {
            for (int line = block.lines().first(); line <= block.lines().last(); line++) {
                assertThat(taken.get(line)).as("line %d is in two blocks", line).isFalse();
                taken.set(line);
            }
        }
        List<String> lines = lines(decoded.text());
        for (int i = 0; i < lines.size(); i++) {
            if (isVisible(lines.get(i))) {
                assertThat(taken.get(i + 1))
                        .as("line %d is in a block: %s", i + 1, lines.get(i))
                        .isTrue();
            }
        }
    }

    /** Counted anew, so that the desk is not its own witness; none where a U+0085 makes that a matter of opinion. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        if (text.indexOf('\u0085') >= 0) {
            return lines;
        }
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '\n' && c <= '\r' || c == '\u2028' || c == '\u2029') {
                lines.add(text.substring(start, i));
                i += c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n' ? 1 : 0;
                start = i + 1;
            }
        }
        lines.add(text.substring(start));
        return lines;
    }

    /** Without any doubt: a character reference may stand for a blank. */
    private static boolean isVisible(String line) {
        return line.indexOf('&') < 0
                && line.chars().anyMatch(c -> c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    /** Jackson refuses to write an unpaired surrogate; what else is lost on the way shows when it is read again. */
    private static void theEventSaysTheSame(Article article, byte[] event) {
        assertThat(Json.mapper().readValue(event, Article.class)).isEqualTo(article);
    }

    private static void eventsAreValid(Article article, byte[] event) {
        EventSchemas.assertValid("article-1", event);
        article.captions()
                .forEach(caption -> EventSchemas.assertValid(
                        "caption-1", Json.mapper().writeValueAsBytes(CaptionEvent.of(article, caption))));
        article.crossReferences()
                .forEach(reference -> EventSchemas.assertValid(
                        "reference-1", Json.mapper().writeValueAsBytes(ReferenceEvent.of(article, reference))));
    }
}
