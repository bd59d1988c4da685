package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;

class LineSettingsTest {

    private final LineSettings settings = LineSettings.of("localhost:9092");

    @Test
    void exactly_once_and_named_resources_are_the_default() {
        Properties properties = settings.toProperties();

        assertThat(properties)
                .containsEntry("application.id", "copydesk")
                .containsEntry("bootstrap.servers", "localhost:9092")
                .containsEntry("processing.guarantee", "exactly_once_v2")
                .containsEntry("ensure.explicit.internal.resource.naming", "true")
                .containsEntry("compression.type", "lz4")
                .containsEntry("max.request.size", "8388608")
                .containsEntry("errors.dead.letter.queue.topic.name", "news.dead-letters");
        assertThat(new StreamsConfig(properties).getProducerConfigs("c")).containsEntry("compression.type", "lz4");
    }

    @Test
    void the_callers_kafka_properties_win() {
        Properties properties = settings.withKafka(Map.of("compression.type", "zstd", "group.protocol", "streams"))
                .withKafka(Map.of("group.protocol", "classic"))
                .toProperties();

        assertThat(properties).containsEntry("compression.type", "zstd").containsEntry("group.protocol", "classic");
    }

    @Test
    void requests_smaller_than_a_topic_takes_are_refused_before_a_record_meets_them() {
        LineSettings small = settings.withKafka(Map.of("producer.max.request.size", "1048576"));

        assertThatThrownBy(small::toProperties)
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        "max.request.size is 1048576, less than the max.message.bytes of a topic (8388608): leave it"
                                + " out, or lower the topic's");
        assertThat(small.withTopics(Topics.standard().map(topic -> topic.withMaxMessageBytes(1048576)))
                        .toProperties())
                .containsEntry("producer.max.request.size", "1048576");
    }

    @Test
    void topics_between_the_stations_that_are_too_small_for_an_edition_are_refused() {
        assertThatThrownBy(() -> settings.withKafka(Map.of("topic.max.message.bytes", "1048576"))
                        .toProperties())
                .isInstanceOf(ConfigException.class)
                .hasMessageStartingWith(
                        "topic.max.message.bytes is 1048576, less than the max.message.bytes of a topic");
    }

    @Test
    void a_transaction_is_short_unless_the_caller_wants_fewer() {
        assertThat(settings.toProperties())
                .containsEntry("commit.interval.ms", "50")
                .containsEntry("poll.ms", "25");
        assertThat(settings.withKafka(Map.of("commit.interval.ms", "200")).toProperties())
                .containsEntry("commit.interval.ms", "200");
    }

    @Test
    void a_job_without_threads_is_refused_before_it_waits_for_ever() {
        assertThatThrownBy(() ->
                        settings.withKafka(Map.of("num.stream.threads", "0")).toProperties())
                .isInstanceOf(ConfigException.class)
                .hasMessage(
                        "num.stream.threads is 0, and nothing would be processed: leave it out, or set it to 1 or more");
    }

    @Test
    void the_topics_are_looked_at_by_a_client_that_knows_what_the_others_know() {
        Properties properties = settings.withKafka(Map.of(
                        "security.protocol", "SASL_SSL",
                        "admin.request.timeout.ms", "1234",
                        "producer.linger.ms", "5",
                        "my.login.plugin.url", "https://login.example"))
                .toProperties();

        assertThat(AdminProperties.of(properties))
                .containsEntry("bootstrap.servers", "localhost:9092")
                .containsEntry("security.protocol", "SASL_SSL")
                .containsEntry("request.timeout.ms", "1234")
                .containsEntry("my.login.plugin.url", "https://login.example")
                .containsEntry("default.api.timeout.ms", "35000")
                .doesNotContainKey("linger.ms");
    }

    @Test
    void an_input_limit_of_nothing_is_refused() {
        assertThatThrownBy(() -> settings.withMaxInputBytes(0)).hasMessageContaining("at least 1 byte");
    }
}
