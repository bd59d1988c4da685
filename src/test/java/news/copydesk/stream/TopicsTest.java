package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.stream.Finding.Severity;
import org.apache.kafka.common.compress.Compression;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.internal.AbstractRecords;
import org.apache.kafka.common.record.internal.RecordBatch;
import org.junit.jupiter.api.Test;

class TopicsTest {

    private final Topics topics = Topics.standard();

    @Test
    void the_standard_topics_are_those_of_the_contract() {
        assertThat(topics.all())
                .extracting(
                        Topic::name, Topic::partitions, topic -> topic.cleanup().policy())
                .containsExactly(
                        tuple("news.raw", 4, "delete"),
                        tuple("news.articles", 4, "compact"),
                        tuple("news.captions", 4, "compact"),
                        tuple("news.references", 4, "compact"),
                        tuple("news.clusters", 4, "compact"),
                        tuple("news.dead-letters", 4, "delete"));
        assertThat(topics.required()).isEqualTo(topics.all());
    }

    @Test
    void dead_letters_stay_for_ever_and_hold_whatever_raw_records_hold() {
        assertThat(topics.deadLetters().configs()).contains(entry("retention.ms", "-1"));
        assertThat(topics.deadLetters().capacity()).isGreaterThan(topics.raw().maxMessageBytes());
        assertThat(topics.raw().capacity()).isGreaterThan(Intake.DEFAULT_MAX_BYTES);
    }

    @Test
    void replication_brings_the_number_of_copies_that_must_be_in_step() {
        assertThat(topics.raw().configs()).doesNotContainKey("min.insync.replicas");
        assertThat(topics.withReplication(3).raw().configs()).contains(entry("min.insync.replicas", "2"));
        assertThat(topics.withReplication(1).raw().configs()).contains(entry("min.insync.replicas", "1"));
    }

    @Test
    void names_may_get_a_prefix_or_be_others_altogether() {
        assertThat(topics.withPrefix("staging.").articles().name()).isEqualTo("staging.news.articles");
        assertThat(topics.renamed(Map.of("news.raw", "scraped")).raw().name()).isEqualTo("scraped");
        assertThat(topics.renamed(Map.of("news.raw", "scraped")).articles().name())
                .isEqualTo("news.articles");
        assertThatThrownBy(() -> topics.renamed(Map.of("news.row", "scraped")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("No topic of ours is called [news.row]; there are [news.raw, ");
    }

    @Test
    void two_topics_with_one_name_and_topics_of_no_size_are_refused() {
        assertThatThrownBy(() -> topics.renamed(Map.of("news.raw", "news.articles")))
                .hasMessageStartingWith("Each topic needs a name of its own");
        assertThatThrownBy(() -> topics.withPartitions(0)).hasMessageContaining("partitions must be at least 1, not 0");
        assertThatThrownBy(() -> topics.raw().withMaxMessageBytes(100)).hasMessageContaining("at least 16384, not 100");
    }

    @Test
    void what_fits_the_capacity_fits_the_topic_even_if_it_cannot_be_compressed() {
        for (int size : List.of(16 * 1024, 1 << 20, 8 << 20)) {
            Topic topic = topics.raw().withMaxMessageBytes(size);
            int upperBound = AbstractRecords.estimateSizeInBytesUpperBound(
                    RecordBatch.CURRENT_MAGIC_VALUE,
                    Compression.lz4().build().type(),
                    null,
                    ByteBuffer.allocate(topic.capacity()),
                    new Header[0]);

            assertThat(upperBound).isLessThan(size);
        }
    }

    @Test
    void a_missing_topic_is_an_error() {
        assertThat(TopicComparison.compare(topics.raw(), Optional.empty()))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(
                        tuple(
                                Severity.ERROR,
                                "Topic news.raw is missing. Let `copydesk topics --create` make it, or create it with"
                                        + " 4 partitions and {cleanup.policy=delete, retention.ms=604800000, max.message.bytes=4194304}."));
    }

    @Test
    void a_topic_as_it_should_be_gives_nothing_to_say() {
        assertThat(TopicComparison.compare(
                        topics.articles(), Optional.of(new TopicReport.Actual(4, 3, "compact", 1, 10 * 1024 * 1024))))
                .isEmpty();
    }

    @Test
    void compacted_dead_letters_would_stop_the_job_at_the_first_one_without_a_key() {
        Optional<TopicReport.Actual> compacted = Optional.of(
                new TopicReport.Actual(4, 1, "compact", -1, topics.deadLetters().maxMessageBytes()));

        assertThat(TopicComparison.compare(topics.deadLetters(), compacted))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("cleanup.policy", Severity.ERROR));
    }

    @Test
    void dead_letters_that_are_deleted_at_once_are_a_warning_too() {
        Optional<TopicReport.Actual> none = Optional.of(
                new TopicReport.Actual(4, 1, "delete", 0, topics.deadLetters().maxMessageBytes()));

        assertThat(TopicComparison.compare(topics.deadLetters(), none))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("retention.ms", Severity.WARNING));
    }

    @Test
    void articles_that_are_compacted_and_deleted_some_day_are_no_error() {
        Optional<TopicReport.Actual> both = Optional.of(new TopicReport.Actual(
                4, 1, "compact,delete", -1, topics.articles().maxMessageBytes()));

        assertThat(TopicComparison.compare(topics.articles(), both))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("cleanup.policy", Severity.WARNING));
    }

    @Test
    void articles_that_are_deleted_some_day_are_a_warning() {
        Optional<TopicReport.Actual> deleted = Optional.of(
                new TopicReport.Actual(4, 1, "delete", -1, topics.articles().maxMessageBytes()));

        assertThat(TopicComparison.compare(topics.articles(), deleted))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("cleanup.policy", Severity.WARNING));
    }

    @Test
    void dead_letters_that_are_deleted_some_day_are_a_warning_and_raw_records_are_not() {
        Optional<TopicReport.Actual> week = Optional.of(new TopicReport.Actual(
                4, 1, "delete", 604_800_000, topics.deadLetters().maxMessageBytes()));

        assertThat(TopicComparison.compare(topics.deadLetters(), week))
                .extracting(Finding::severity, Finding::message)
                .containsExactly(tuple(
                        Severity.WARNING,
                        "Topic news.dead-letters: retention.ms is 604800000, should be -1. Change it with"
                                + " kafka-configs.sh --bootstrap-server HOST:PORT --alter --topic news.dead-letters"
                                + " --add-config retention.ms=-1."));
        assertThat(TopicComparison.compare(topics.raw(), week)).isEmpty();
        assertThat(TopicComparison.compare(
                        topics.raw().withRetention(Optional.empty()).withName("kept"), week))
                .extracting(Finding::setting)
                .containsExactly("retention.ms");
    }

    @Test
    void raw_records_of_fewer_bytes_are_a_warning_and_articles_an_error() {
        Optional<TopicReport.Actual> raw = Optional.of(new TopicReport.Actual(4, 1, "delete", -1, 1_048_588));
        Optional<TopicReport.Actual> articles = Optional.of(new TopicReport.Actual(4, 1, "compact", -1, 1_048_588));

        assertThat(TopicComparison.compare(topics.raw(), raw))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("max.message.bytes", Severity.WARNING));
        assertThat(TopicComparison.compare(topics.articles(), articles))
                .extracting(Finding::setting, Finding::severity)
                .containsExactly(tuple("max.message.bytes", Severity.ERROR));
    }
}
