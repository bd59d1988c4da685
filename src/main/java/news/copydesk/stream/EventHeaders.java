package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** CloudEvents headers in binary mode. */
final class EventHeaders {

    static final String ARTICLE = "news.copydesk.article.";
    static final String CAPTION = "news.copydesk.caption";
    static final String REFERENCE = "news.copydesk.reference";
    static final String CLUSTER = "news.copydesk.cluster";

    /** Tells the event that takes back what is left behind from the event of the same raw record that takes its place. */
    static final String LEFT = "#left";

    /** Their names and what in them does not grow; the article's id is once in them. */
    static final int SIZE = 1024;

    private static final byte[] JSON = utf8("application/json");
    private static final byte[] SPEC_VERSION = utf8("1.0");

    private final byte[] source;
    /** The events of an article are of one time. */
    private volatile Stamp last = Stamp.of(0);

    private record Stamp(long time, byte[] iso) {

        static Stamp of(long time) {
            return new Stamp(time, utf8(Instant.ofEpochMilli(time).toString()));
        }
    }

    /** @param source of every event, as CloudEvents understand it */
    EventHeaders(String source) {
        this.source = utf8(source);
    }

    /**
     * @param id identifies the event, so that a consumer who sees it again after a crash can tell
     * @param articleId the subject
     */
    Headers of(String id, String type, String articleId, long timestamp) {
        return new RecordHeaders()
                .add(HeaderNames.CE_ID, utf8(id))
                .add(HeaderNames.CE_SOURCE, source)
                .add(HeaderNames.CE_SPECVERSION, SPEC_VERSION)
                .add(HeaderNames.CE_TYPE, utf8(type))
                .add(HeaderNames.CE_TIME, iso(timestamp))
                .add(HeaderNames.CE_SUBJECT, utf8(articleId))
                .add(HeaderNames.CONTENT_TYPE, JSON);
    }

    private byte[] iso(long time) {
        Stamp stamp = last;
        if (stamp.time() != time) {
            stamp = Stamp.of(time);
            last = stamp;
        }
        return stamp.iso();
    }

    /** Says on internal topics which raw record a message comes of. */
    static Headers lineage(String place) {
        return new RecordHeaders().add(HeaderNames.LINEAGE, utf8(place));
    }

    /** What {@link #lineage(String)} says. */
    static String lineage(Headers headers) {
        Header header = headers.lastHeader(HeaderNames.LINEAGE);
        return header == null ? "" : text(header.value());
    }

    /** From the last {@code #} on: what of a part's id is not its article's. */
    static String suffix(String partId) {
        return partId.substring(Math.max(0, partId.lastIndexOf('#')));
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }
}
