package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.ClusterMembership;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ReferenceEvent;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class SchemaTest {

    private static final Article ARTICLE = new TinyDesk()
            .apply(RawArticle.of("Dam reopens\nThe dam reopened.\nPhoto: The dam\nRead also: Floods\nShare"))
            .orThrow();

    @ParameterizedTest
    @ValueSource(strings = {"article-1", "caption-1", "reference-1", "cluster-1", "envelope-1"})
    void every_schema_is_valid_by_the_metaschema_and_knows_its_own_name(String name) throws IOException {
        String schema = read("/schema/" + name + ".json");
        var metaschema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(metaschema.validate(schema, InputFormat.JSON)).isEmpty();
        assertThat(EventSchemas.schema(name).getId()).isEqualTo("https://copydesk.news/schema/" + name + ".json");
    }

    @Test
    void an_article_with_everything_in_it_is_valid() {
        assertThat(EventSchemas.faults("article-1", Json.mapper().writeValueAsString(ARTICLE)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/version                        | 0",
                "/id                             | \"\"",
                "/surprise                       | 1",
                "/headline                       | null",
                "/status                         | \"old\"",
                "/published                      | \"yesterday\"",
                "/language/tag                   | \"French\"",
                "/language/surprise              | 1",
                "/blocks/0/confidence            | 1.5",
                "/blocks/0/kind                  | \"share\"",
                "/blocks/0/lines                 | [1]",
                "/captions/0/surprise            | 1",
                "/captions/0/articleId           | \"a\"",
                "/captions/0/id                  | \"a\"",
                "/captions/0/places/0/country    | \"Iraq\"",
                "/crossReferences/0/surprise     | 1",
                "/crossReferences/0/target       | {\"articleId\": \"a\"}",
                "/fingerprints/content           | \"md5:1\"",
            })
    void an_article_with_one_thing_wrong_is_not(String pointer, String value) {
        ObjectNode event = Json.mapper().valueToTree(ARTICLE);
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) event.at(pointer.substring(0, last)))
                .set(pointer.substring(last + 1), Json.mapper().readTree(value));

        assertThat(EventSchemas.faults("article-1", event.toString())).isNotEmpty();
    }

    @Test
    void residue_says_of_what_kind_it_is() {
        ObjectNode event = Json.mapper().valueToTree(ARTICLE);
        ((ObjectNode) event.at("/blocks/4")).remove("kind");

        assertThat(EventSchemas.faults("article-1", event.toString())).isNotEmpty();
    }

    @Test
    void a_reference_may_know_its_target_and_an_article_its_cluster() {
        CrossReference found = ARTICLE.crossReferences().get(0);
        CrossReference reference = new CrossReference(
                found.id(),
                found.label(),
                found.title(),
                found.kind(),
                found.afterParagraph(),
                found.lines(),
                found.confidence(),
                found.evidence(),
                Optional.of(new CrossReference.Target("b", "Floods", 1.0)));
        ObjectNode article = Json.mapper().valueToTree(ARTICLE);
        article.set("cluster", Json.mapper().valueToTree(new ClusterMembership("c", ClusterMembership.Role.COPY)));

        EventSchemas.assertValid("reference-1", Json.mapper().writeValueAsBytes(ReferenceEvent.of(ARTICLE, reference)));
        assertThat(EventSchemas.faults("article-1", article.toString())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"schema\": \"cluster/1\", \"articleId\": \"a\", \"clusterId\": \"a\", \"role\": \"first\"} | true",
                "{\"schema\": \"cluster/1\", \"articleId\": \"b\", \"clusterId\": \"a\", \"role\": \"copy\", \"of\": \"a\", \"similarity\": 0.93} | true",
                "{\"schema\": \"cluster/1\", \"articleId\": \"b\", \"clusterId\": \"a\", \"role\": \"copy\"} | false",
                "{\"schema\": \"cluster/1\", \"articleId\": \"a\", \"clusterId\": \"a\", \"role\": \"first\", \"of\": \"b\"} | false",
            })
    void a_copy_in_a_cluster_says_of_what(String event, boolean valid) {
        assertThat(EventSchemas.faults("cluster-1", event).isEmpty()).isEqualTo(valid);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\": \"Dam\"}",
                "{\"text\": \"Dam\", \"url\": null, \"tags\": [1]}",
                "{\"text\": \"Dam\", \"url\": \"u\", \"source\": \"s\", \"language\": \"l\", \"title\": \"t\", \"fetchedAt\": \"f\", \"publishedAt\": \"p\"}",
                "{}",
                "{\"text\": \" \"}",
                "{\"text\": 1}",
                "{\"text\": \"Dam\", \"url\": 1}",
                "[]"
            })
    void the_schema_of_the_envelope_and_the_intake_agree(String envelope) {
        boolean accepted = new Intake(1000)
                        .receive(
                                null,
                                envelope.getBytes(UTF_8),
                                new RecordHeaders().add("content-type", "application/json".getBytes(UTF_8)),
                                Origin.unknown())
                instanceof Intake.Accepted;

        assertThat(EventSchemas.faults("envelope-1", envelope).isEmpty()).isEqualTo(accepted);
    }

    private static String read(String resource) throws IOException {
        try (InputStream stream = SchemaTest.class.getResourceAsStream(resource)) {
            return new String(stream.readAllBytes(), UTF_8);
        }
    }
}
