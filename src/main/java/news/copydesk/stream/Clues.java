package news.copydesk.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import news.copydesk.article.Hints;
import org.apache.kafka.common.header.Headers;

/** What one part of a record (headers, CloudEvents attributes, envelope fields) says about the article; {@code null} for what it does not say. */
final class Clues {

    String url;
    String source;
    String language;
    String title;
    String fetched;
    String published;

    static Clues of(Headers headers) {
        Clues clues = new Clues();
        headers.forEach(header -> {
            if (header.value() == null) {
                return;
            }
            String value = new String(header.value(), StandardCharsets.UTF_8);
            switch (header.key()) {
                case HeaderNames.URL -> clues.url = value;
                case HeaderNames.SOURCE -> clues.source = value;
                case HeaderNames.LANGUAGE -> clues.language = value;
                case HeaderNames.FETCHED_AT -> clues.fetched = value;
                case HeaderNames.PUBLISHED_AT -> clues.published = value;
                default -> {}
            }
        });
        return clues;
    }

    Hints hints() {
        return new Hints(
                Optional.ofNullable(url),
                Optional.ofNullable(source),
                Optional.ofNullable(language),
                Optional.ofNullable(title),
                Optional.ofNullable(fetched),
                Optional.ofNullable(published));
    }
}
