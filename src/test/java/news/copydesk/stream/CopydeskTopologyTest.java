package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.errors.TopologyException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;

class CopydeskTopologyTest {

    private static final String PAGE = """
            Dam reopens after floods
            The dam reopened on Monday.
            Photo: The dam in January
            Read also: Floods close the dam
            Photo: The mayor
            Share
            """;

    @Test
    void a_page_becomes_an_article_with_its_captions_and_references() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send(PAGE, "url: https://example.org/dam");

            assertThat(keys(line.articles())).containsExactly("https://example.org/dam");
            assertThat(keys(line.captions()))
                    .containsExactly("https://example.org/dam#c1", "https://example.org/dam#c2");
            assertThat(keys(line.references())).containsExactly("https://example.org/dam#x1");
            assertThat(line.deadLetters()).isEmpty();
        }
    }

    @Test
    void events_are_json_in_the_order_of_the_contract_without_what_is_not_known() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send(PAGE, "url: u");

            assertThat(value(line.articles().get(0)))
                    .startsWith(
                            "{\"schema\":\"article/1\",\"id\":\"u\",\"version\":1,\"status\":\"new\",\"changes\":[],\"url\":\"u\","
                                    + "\"language\":{\"tag\":\"en\",\"confidence\":0.9},\"direction\":\"ltr\",\"headline\":\"Dam reopens after floods\"")
                    .contains("{\"role\":\"residue\",\"kind\":\"share\",\"lines\":[6,6],\"text\":\"Share\"")
                    .contains(
                            "\"provenance\":{\"topic\":\"news.raw\",\"partition\":0,\"offset\":0,\"charset\":\"UTF-8\"")
                    .doesNotContain("null");
            assertThat(value(line.captions().get(0)))
                    .startsWith("{\"schema\":\"caption/1\",\"articleId\":\"u\",\"articleVersion\":1,\"id\":\"u#c1\","
                            + "\"text\":\"The dam in January\",\"language\":\"en\"");
            assertThat(value(line.references().get(0)))
                    .isEqualTo(
                            "{\"schema\":\"reference/1\",\"articleId\":\"u\",\"id\":\"u#x1\",\"label\":\"Read also\","
                                    + "\"title\":\"Floods close the dam\",\"kind\":\"article\",\"afterParagraph\":1,\"lines\":[4,4],"
                                    + "\"confidence\":0.99,\"evidence\":[\"rules/en.yaml#crossReference\"]}");
        }
    }

    @Test
    void events_are_cloud_events_of_the_raw_records_time() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send(PAGE, "url: u", "secret: not for others");
            TestRecord<byte[], byte[]> article = line.articles().get(0);

            assertThat(article.getRecordTime()).isEqualTo(LineDriver.TIME);
            assertThat(LineDriver.strings(article.headers()))
                    .containsExactly(
                            entry("ce_id", "news.raw:0:0"),
                            entry("ce_source", "/copydesk"),
                            entry("ce_specversion", "1.0"),
                            entry("ce_type", "news.copydesk.article.new"),
                            entry("ce_time", "2026-03-01T10:00:00Z"),
                            entry("ce_subject", "u"),
                            entry("content-type", "application/json"));
            assertThat(line.captions().stream().map(caption -> LineDriver.strings(caption.headers())))
                    .extracting("ce_id", "ce_type", "ce_subject")
                    .containsExactly(
                            tuple("news.raw:0:0#c1", "news.copydesk.caption", "u"),
                            tuple("news.raw:0:0#c2", "news.copydesk.caption", "u"));
            assertThat(LineDriver.strings(line.references().get(0).headers()))
                    .containsEntry("ce_id", "news.raw:0:0#x1")
                    .containsEntry("ce_type", "news.copydesk.reference");
        }
    }

    @Test
    void every_input_form_reaches_the_desk() {
        try (LineDriver line = LineDriver.with(new TinyDesk())) {
            line.send("Dam 1\nIt reopened.");
            line.send("{\"text\": \"Dam 2\\nIt reopened.\", \"language\": \"en\"}");
            line.send("Dam 3\nIt reopened.", "ce_specversion: 1.0", "ce_source: s", "content-type: text/plain");
            line.send(
                    "{\"specversion\": \"1.0\", \"source\": \"s\", \"data\": {\"text\": \"Dam 4\\nIt reopened.\"}}",
                    "content-type: application/cloudevents+json");
            line.send("any key".getBytes(UTF_8), "Dam 5\nIt reopened.".getBytes(UTF_8), "input: five.txt");

            List<TestRecord<byte[], byte[]>> articles = line.articles();
            assertThat(keys(articles)).containsExactly("Dam 1", "Dam 2", "Dam 3", "Dam 4", "Dam 5");
            assertThat(value(articles.get(3))).contains("\"source\":{\"id\":\"s\",\"name\":\"s\"}");
            assertThat(value(articles.get(4))).contains("\"input\":\"five.txt\"");
        }
    }

    @Test
    void the_same_record_makes_the_same_events() {
        try (LineDriver one = LineDriver.with(new TinyDesk());
                LineDriver other = LineDriver.with(new TinyDesk())) {
            one.send(PAGE);
            other.send(PAGE);

            assertThat(one.articles()).usingRecursiveComparison().isEqualTo(other.articles());
            assertThat(one.captions()).usingRecursiveComparison().isEqualTo(other.captions());
        }
    }

    @Test
    void captions_and_references_go_where_the_default_hash_puts_their_article() {
        ByArticle byArticle = new ByArticle();

        for (int i = 0; i < 100; i++) {
            String article = "https://example.org/" + i + "#section";
            int expected = Utils.toPositive(Utils.murmur2(article.getBytes(UTF_8))) % 7;
            for (String suffix : List.of("#c1", "#c12", "#x3")) {
                assertThat(byArticle.partitions("t", (article + suffix).getBytes(UTF_8), null, 7))
                        .contains(Set.of(expected));
            }
        }
    }

    @Test
    void the_description_names_every_node_and_does_not_change() {
        String description = CopydeskTopology.build(LineSettings.of("localhost:1"), new TinyDesk())
                .describe()
                .toString();

        assertThat(description)
                .isEqualTo(CopydeskTopology.build(LineSettings.of("localhost:1"), new TinyDesk())
                        .describe()
                        .toString())
                .contains("Source: raw (topics: [news.raw])")
                .contains("Processor: edit (stores: [keys])")
                .contains("Source: by-article-repartition-source (topics: [by-article-repartition])")
                .contains("Processor: link (stores: [sites])")
                .contains("Processor: bands (stores: [bands])")
                .contains("Processor: copies (stores: [copies])")
                .contains("Sink: copies-again (topic: copies-repartition)")
                .contains("Sink: clusters (topic: news.clusters)")
                .contains("Sink: linked-references (topic: news.references)")
                .contains("Sink: articles (topic: news.articles)")
                .contains("Sink: captions (topic: news.captions)")
                .contains("Sink: references (topic: news.references)")
                .contains("Sink: dead-letters (topic: news.dead-letters)")
                .doesNotContain("KSTREAM");
    }

    @Test
    void a_store_without_a_name_would_be_refused() {
        StreamsConfig config = new StreamsConfig(LineSettings.of("localhost:1").toProperties());
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(config));
        builder.stream("t", Consumed.with(Serdes.String(), Serdes.String()))
                .groupByKey()
                .count();

        assertThatThrownBy(builder::build).isInstanceOf(TopologyException.class).hasMessageContaining("name");
    }

    @Test
    void stores_are_of_the_kind_that_the_settings_name() {
        try (LineDriver inMemory = LineDriver.with(new TinyDesk());
                LineDriver onDisk = LineDriver.onDisk(new TinyDesk())) {
            assertThat(StoreNames.ALL).allSatisfy(name -> {
                assertThat(inMemory.driver().getKeyValueStore(name).persistent())
                        .isFalse();
                assertThat(onDisk.driver().getKeyValueStore(name).persistent()).isTrue();
            });
        }
    }

    @Test
    void a_class_that_makes_no_stores_is_refused_with_the_remedy() {
        LineSettings settings =
                LineSettings.of("localhost:1").withKafka(Map.of("dsl.store.suppliers.class", "java.lang.String"));

        assertThatThrownBy(() -> CopydeskTopology.build(settings, new TinyDesk()))
                .isInstanceOf(ConfigException.class)
                .hasMessageContaining("is java.lang.String, which makes no stores: leave it out");
    }

    @Test
    void the_topics_may_have_other_names() {
        LineSettings settings =
                LineSettings.of("localhost:1").withTopics(Topics.standard().withPrefix("staging."));

        try (LineDriver line = new LineDriver(settings, new TinyDesk())) {
            line.send(PAGE);

            assertThat(line.articles()).hasSize(1);
            assertThat(line.captions()).hasSize(2);
        }
    }

    private static List<String> keys(List<TestRecord<byte[], byte[]>> records) {
        return records.stream().map(record -> new String(record.key(), UTF_8)).toList();
    }

    private static String value(TestRecord<byte[], byte[]> record) {
        return new String(record.value(), UTF_8);
    }
}
