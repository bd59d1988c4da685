package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Under which key {@code feed} sends an article: a tombstone of that key withdraws it. */
class FeedKeyTest {

    private static final String ENVELOPE = "{\"text\": \"Dam reopens\"}";
    private static final String ADDRESSED = "{\"text\": \"Dam reopens\", \"url\": \"https://example.org/dam\"}";

    @Test
    void theAddressIsTheKey() {
        assertThat(key(input("dam.txt", Input.TEXT, "Dam reopens"), Map.of("url", "https://example.org/a"), false))
                .isEqualTo("https://example.org/a");
        assertThat(key(input("dam.json", Input.JSON, ADDRESSED), Map.of(), false))
                .isEqualTo("https://example.org/dam");
        assertThat(key(input("dams.ndjson:3", Input.JSON, ADDRESSED), Map.of(), true))
                .isEqualTo("https://example.org/dam");
    }

    @Test
    void elseTheNameOfTheFileIs() {
        assertThat(key(input("dam.txt", Input.TEXT, "Dam reopens"), Map.of(), false))
                .isEqualTo("dam.txt");
        assertThat(key(input("dam.json", Input.JSON, ENVELOPE), Map.of(), false))
                .isEqualTo("dam.json");
    }

    @Test
    void aLineAndStandardInputHaveNone() {
        assertThat(key(input("dams.ndjson:3", Input.JSON, ENVELOPE), Map.of(), true))
                .isEmpty();
        assertThat(key(new Input("standard input", Optional.empty(), "Dam".getBytes(UTF_8)), Map.of(), false))
                .isEmpty();
    }

    private static String key(Input input, Map<String, String> headers, boolean isLine) {
        return new String(FeedCommand.key(input, headers, isLine), UTF_8);
    }

    private static Input input(String name, String type, String value) {
        return new Input(name, Optional.of(type), value.getBytes(UTF_8));
    }
}
