package news.copydesk.link.identify;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * One look at an article's page, or its withdrawal.
 *
 * @param time event time in milliseconds since 1970: when the page was fetched, but never after its record was written. A scraper's clock
 *     that is ahead could otherwise undo a withdrawal that came after the page
 * @param said when the page was fetched as the article says, if that can be believed; else the same as {@code time}
 * @param parts empty if the article is withdrawn
 * @param rest tells fetches with the same time and content apart
 */
record Fetch(long time, long said, Optional<Parts> parts, long rest) {

    /**
     * By event time; of fetches at the same time a withdrawal is last, then counts what they say themselves, since some scrapers give all
     * records of a page the same time; otherwise any order will do that is always the same.
     */
    static final Comparator<Fetch> ORDER = Comparator.comparingLong((Fetch fetch) -> fetch.time)
            .thenComparing(Fetch::isWithdrawal)
            .thenComparingLong(Fetch::said)
            .thenComparingLong(fetch -> fetch.parts.map(Parts::digest).orElse(0L))
            .thenComparingLong(Fetch::rest);

    /** A fetch that claims to be later than its record by more than that has a wrong clock. */
    private static final Duration MOST_AHEAD = Duration.ofHours(24);

    static Fetch of(Article article, long recordTime) {
        long said = said(article, recordTime);
        long[] texts = Parts.texts(article);
        return new Fetch(
                Math.min(said, recordTime), said, Optional.of(Parts.of(article, texts)), Parts.rest(article, texts));
    }

    static Fetch withdrawal(long recordTime) {
        return new Fetch(recordTime, recordTime, Optional.empty(), 0);
    }

    boolean isWithdrawal() {
        return parts.isEmpty();
    }

    boolean hasContentOf(Fetch other) {
        return parts.equals(other.parts);
    }

    /** Whether the article's own time of fetch is not to be believed. */
    static boolean isAhead(Article article, long recordTime) {
        return fetched(article)
                .filter(time -> time > recordTime + MOST_AHEAD.toMillis())
                .isPresent();
    }

    /** When the page was fetched, if the article says so to the minute and no wrong clock said it; else the record's time. */
    static long said(Article article, long recordTime) {
        return isAhead(article, recordTime) ? recordTime : fetched(article).orElse(recordTime);
    }

    private static Optional<Long> fetched(Article article) {
        return article.fetched().flatMap(date -> {
            try {
                return Optional.of(OffsetDateTime.parse(date.iso()).toInstant().toEpochMilli());
            } catch (ArithmeticException beyondMilliseconds) {
                return Optional.empty();
            } catch (DateTimeException noOffset) {
                return local(date.iso());
            }
        });
    }

    /** A time without an offset is taken for UTC. */
    private static Optional<Long> local(String iso) {
        try {
            return Optional.of(
                    LocalDateTime.parse(iso).toInstant(ZoneOffset.UTC).toEpochMilli());
        } catch (DateTimeException | ArithmeticException lessThanAMinuteOrFarBeyond) {
            return Optional.empty();
        }
    }

    void write(ByteWriter bytes) {
        bytes.number(time).number(said - time).number(rest).flag(parts.isPresent());
        parts.ifPresent(found -> found.write(bytes));
    }

    static Fetch read(ByteReader bytes) {
        long time = bytes.longNumber();
        long said = time + bytes.longNumber();
        long rest = bytes.longNumber();
        return new Fetch(time, said, bytes.flag() ? Optional.of(Parts.read(bytes)) : Optional.empty(), rest);
    }
}
