package news.copydesk.cli.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvelopeKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"Dam\", \"url\": \"https://example.org/dam\"} | https://example.org/dam",
                "{\"page\": {\"url\": \"https://example.org/no\"}, \"url\": \"https://example.org/dam\"} | https://example.org/dam",
                "{\"page\": [{\"url\": \"https://example.org/no\"}], \"text\": \"Dam\"} | ``",
                "{\"url\": null, \"text\": \"Dam\"} | ``",
                "{\"url\": {\"url\": \"https://example.org/no\"}} | ``",
                "[{\"url\": \"https://example.org/no\"}] | ``",
                "{broken | ``",
                "`` | ``"
            })
    void isTheAddressOfThePageItself(String envelope, String key) {
        assertThat(new String(EnvelopeKey.of(envelope.getBytes(UTF_8)), UTF_8)).isEqualTo(key);
    }
}
