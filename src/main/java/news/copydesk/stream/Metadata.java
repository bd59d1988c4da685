package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/**
 * What a raw record's headers say; of a header that is there twice, the last one.
 *
 * @param contentType of the value
 * @param clues about the article: plain headers over CloudEvents attributes
 */
record Metadata(Optional<ContentType> contentType, Clues clues) {

    static Metadata of(Headers headers) {
        Values values = new Values();
        for (Header header : headers) {
            if (header.value() != null) {
                values.take(header);
            }
        }
        Clues own = new Clues(
                values.url, values.source, values.language, null, values.fetched, values.published, values.input);
        return new Metadata(
                Optional.ofNullable(values.contentType).map(ContentType::parse),
                own.over(Clues.ofEvent(values.eventSource, values.eventTime, values.eventSubject)));
    }

    /** Grows while the headers are read. */
    private static final class Values {
        private String contentType;
        private String url;
        private String source;
        private String language;
        private String fetched;
        private String published;
        private String input;
        private String eventSource;
        private String eventTime;
        private String eventSubject;

        private void take(Header header) {
            switch (header.key().toLowerCase(Locale.ROOT)) {
                case HeaderNames.CONTENT_TYPE -> contentType = text(header);
                case HeaderNames.URL -> url = text(header);
                case HeaderNames.SOURCE -> source = text(header);
                case HeaderNames.LANGUAGE -> language = text(header);
                case HeaderNames.FETCHED_AT -> fetched = text(header);
                case HeaderNames.PUBLISHED_AT -> published = text(header);
                case HeaderNames.INPUT -> input = text(header);
                case HeaderNames.CE_SOURCE -> eventSource = text(header);
                case HeaderNames.CE_TIME -> eventTime = text(header);
                case HeaderNames.CE_SUBJECT -> eventSubject = text(header);
                default -> {
                    // Headers of others travel with a dead letter, but say nothing to us.
                }
            }
        }

        private static String text(Header header) {
            return Clues.hint(new String(header.value(), StandardCharsets.UTF_8));
        }
    }
}
