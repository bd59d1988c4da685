package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Finding a source")
class SourcesTest {

    private final Sources sources = new Sources(List.of(
            source("gazette", "The Gazette", List.of("gazette.example"), List.of("The Gazette", "Gazette Online")),
            source("gazette-sport", "Gazette Sport", List.of("sport.gazette.example"), List.of("Gazette Sport"))));

    private static NewsSource source(String id, String name, List<String> hosts, List<String> names) {
        return new NewsSource(id, name, hosts, names, List.of(), List.of());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "https://gazette.example/2024/a, gazette",
        "http://www.GAZETTE.example, gazette",
        "https://m.sport.gazette.example:8443/a?b#c, gazette-sport",
        "https://user:secret@gazette.example/, gazette",
        "https://gazette.example?x=//sport.gazette.example, gazette",
    })
    void byUrl(String url, String id) {
        assertThat(sources.ofUrl(url)).map(NewsSource::id).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://mygazette.example/",
        "https://example/",
        "https://gazette.example.org/",
        "https://other.example/gazette.example",
        "gazette.example",
        "https://",
    })
    void noOtherUrl(String url) {
        assertThat(sources.ofUrl(url)).isEmpty();
    }

    @Test
    void byHost() {
        assertThat(sources.ofHost("www.sport.gazette.example"))
                .map(NewsSource::id)
                .contains("gazette-sport");
        assertThat(sources.ofHost("example")).isEmpty();
    }

    @Test
    void byNameOrId() {
        assertThat(sources.named("THE GAZETTE")).map(NewsSource::id).contains("gazette");
        assertThat(sources.named("gazette-sport")).map(NewsSource::id).contains("gazette-sport");
        assertThat(sources.named("Herald")).isEmpty();
        assertThat(sources.all()).hasSize(2);
    }
}
