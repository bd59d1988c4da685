package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        "gazette.example, gazette",
        "www.GAZETTE.example, gazette",
        "m.sport.gazette.example, gazette-sport",
        "sport.gazette.example, gazette-sport",
    })
    void byHostOrOneAboveIt(String host, String id) {
        assertThat(sources.ofHost(host)).map(NewsSource::id).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"mygazette.example", "example", "gazette.example.org", "."})
    void noOtherHost(String host) {
        assertThat(sources.ofHost(host)).isEmpty();
    }

    @Test
    void byNameOrId() {
        assertThat(sources.named("THE GAZETTE")).map(NewsSource::id).contains("gazette");
        assertThat(sources.named("gazette-sport")).map(NewsSource::id).contains("gazette-sport");
        assertThat(sources.named("Herald")).isEmpty();
        assertThat(sources.all()).hasSize(2);
    }
}
