package news.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.Content;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.article.Rejection;
import news.copydesk.article.Role;
import news.copydesk.desk.Desk;
import news.copydesk.link.identify.Identifier;
import news.copydesk.stream.EventSchemas;
import news.copydesk.stream.FirstStation;
import news.copydesk.stream.Json;
import news.copydesk.text.CleanText;
import news.copydesk.text.Decoded;
import news.copydesk.text.Decoder;
import news.copydesk.text.Line;
import news.copydesk.text.Normaliser;

/**
 * What must be true of every record whatsoever: nothing escapes, nothing takes a second, nothing is lost. Each goes the whole way from
 * bytes to a finished edition, as on the line. For one thread.
 */
final class FuzzCheck {

    /** What is looked at beyond that, which takes longer than all else. */
    enum Extra {
        /** The event, read again, is the article. */
        READ_BACK,
        /** The same record gives the same bytes again. */
        AGAIN,
        /** Normalising what is normalised changes nothing. */
        SETTLED,
        /** All events are valid. */
        SCHEMAS
    }

    static final Set<Extra> ALL = EnumSet.allOf(Extra.class);

    static final long MOST_NANOS = 1_000_000_000;

    /** A thread's own time: a machine that is busy elsewhere makes no input slow. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Decoder decoder = new Decoder();
    private final Normaliser normaliser = new Normaliser();
    private final FirstStation station;

    FuzzCheck(Desk desk) {
        this.station = new FirstStation(desk);
    }

    static FuzzCheck shipped() {
        return new FuzzCheck(Desk.open(Optional.empty()));
    }

    /**
     * What became of a record.
     *
     * @param article if it was accepted
     * @param rejection if it was not
     */
    record Verdict(Optional<Article> article, Optional<Rejection> rejection) {

        /** In a word or two, for a table. */
        String label() {
            return rejection
                    .map(why -> why.stage() + ": " + why.reason().label())
                    .orElse("accepted");
        }
    }

    Verdict check(FuzzRecord record, Set<Extra> extras) {
        FirstStation.Answer answer = inTime(record);
        if (answer.fault().isPresent()) {
            throw new AssertionError("It escaped", answer.fault().get());
        }
        answer.article().ifPresent(article -> {
            long headlines = article.blocks().stream()
                    .filter(block -> block.role() == Role.HEADLINE)
                    .count();
            require(headlines <= 1, "an article has one headline, not " + headlines);
            RawArticle raw = answer.taken().orElseThrow();
            nothingIsLost(raw, article, extras.contains(Extra.SETTLED));
            if (extras.contains(Extra.SCHEMAS)) {
                eventsAreValid(article);
            }
        });
        answer.event().ifPresent(event -> {
            if (extras.contains(Extra.READ_BACK)) {
                readBack(answer.article().orElseThrow(), event);
            }
            if (extras.contains(Extra.AGAIN)) {
                byte[] again =
                        station.edit(record.value(), record.headers()).event().orElseThrow();
                require(Arrays.equals(again, event), "the same record gives the same event");
            }
        });
        return new Verdict(answer.rejection().isPresent() ? Optional.empty() : answer.article(), answer.rejection());
    }

    private FirstStation.Answer inTime(FuzzRecord record) {
        long start = System.nanoTime();
        FirstStation.Answer answer = station.edit(record.value(), record.headers());
        if (System.nanoTime() - start >= MOST_NANOS) {
            // Code that the compiler has not seen yet is no hang, and neither is a machine that does something else.
            start = THREADS.getCurrentThreadCpuTime();
            station.edit(record.value(), record.headers());
            long nanos = THREADS.getCurrentThreadCpuTime() - start;
            require(nanos < MOST_NANOS, "it takes less than a second, not " + nanos + " ns");
        }
        return answer;
    }

    private void nothingIsLost(RawArticle raw, Article article, boolean settled) {
        if (!settled && raw.content() instanceof Content.Bytes bytes && isAccounted(bytes.bytes(), article)) {
            return;
        }
        Decoded decoded = decoder.decode(raw.content()).orElseThrow();
        new LineAccount(decoded.text()).assertAllIn(article.blocks());
        if (settled) {
            CleanText clean = normaliser.normalise(decoded);
            assertThat(article.blocks())
                    .map(Block::lines)
                    .isEqualTo(clean.lines().stream().map(Line::place).toList());
            for (Line line : clean.lines()) {
                require(
                        normaliser.normaliseLine(line.text()).equals(line.text()),
                        "a normalised line stays as it is: " + line.text());
            }
        }
    }

    /** Finding the charset anew takes longer than all else; where the platform reads other lines in it, that has to be done. */
    private static boolean isAccounted(byte[] bytes, Article article) {
        String text = new String(bytes, Charset.forName(article.provenance().charset()));
        return new LineAccount(text).isAllIn(article.blocks());
    }

    /**
     * Jackson refuses to write an unpaired surrogate; what else is lost on the way shows when it is read again. Only a fetch that is not
     * believed is published otherwise: as of the record's time.
     */
    private static void readBack(Article article, byte[] event) {
        Article read = Json.mapper().readValue(event, Article.class);
        Article published = Identifier.dated(article, FirstStation.TIME);
        assertThat(read.withNearDuplicate(Optional.empty())).isEqualTo(published.withNearDuplicate(Optional.empty()));
    }

    private static void eventsAreValid(Article article) {
        EventSchemas.assertValid("article-1", Json.mapper().writeValueAsBytes(article));
        article.captions()
                .forEach(caption -> EventSchemas.assertValid(
                        "caption-1", Json.mapper().writeValueAsBytes(CaptionEvent.of(article, caption))));
        article.crossReferences()
                .forEach(reference -> EventSchemas.assertValid(
                        "reference-1", Json.mapper().writeValueAsBytes(ReferenceEvent.of(article, reference))));
    }

    /** Fluent assertions take longer than what they are to judge. */
    static void require(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("It is not so that " + what);
        }
    }
}
