package news.copydesk.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Content;

public final class Decoder {

    /** The text of {@code content}, or empty if its bytes are text in no charset. */
    public Optional<Decoded> decode(Content content) {
        if (content instanceof Content.Text text) {
            return Optional.of(new Decoded(text.text(), "UTF-8", List.of()));
        }
        byte[] bytes = ((Content.Bytes) content).bytes();
        return Optional.of(new Decoded(new String(bytes, StandardCharsets.UTF_8), "UTF-8", List.of()));
    }
}
