package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import news.copydesk.stream.LineSettings.TopicPolicy;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** How the job finds, makes and judges its topics. */
@SuppressWarnings("try") // a line that runs is a resource that nobody calls, or one that is closed on purpose
abstract class TopicsBehaviour extends OnCluster {

    @Test
    void creates_its_topics_as_they_should_be_and_finds_nothing_wrong_the_next_time() {
        try (Admin admin = cluster.admin()) {
            TopicSetup setup = new TopicSetup(admin, Duration.ofSeconds(30));
            Topic articles = topics.articles();

            assertThat(setup.check(List.of(articles)))
                    .flatExtracting(TopicReport::findings)
                    .extracting(Finding::setting, Finding::severity)
                    .containsExactly(tuple("existence", Finding.Severity.ERROR));
            assertThat(setup.createMissing(topics.required()))
                    .allSatisfy(report -> assertThat(report.created()).isTrue())
                    .allSatisfy(report -> assertThat(report.findings()).isEmpty());
            assertThat(setup.createMissing(topics.required()))
                    .allSatisfy(report -> assertThat(report.created()).isFalse())
                    .allSatisfy(report -> assertThat(report.findings()).isEmpty())
                    .extracting(report -> report.actual().orElseThrow())
                    .contains(
                            new TopicReport.Actual(4, 1, "compact", 604800000L, articles.maxMessageBytes()),
                            new TopicReport.Actual(
                                    4, 1, "delete", -1, topics.deadLetters().maxMessageBytes()));
        }
    }

    @Test
    void says_what_is_wrong_with_a_topic_and_how_to_mend_it() {
        createTopics();
        Topic letters = topics.deadLetters();
        Topic other = new Topic(
                letters.name(),
                8,
                OptionalInt.of(3),
                Topic.Cleanup.COMPACT,
                Optional.empty(),
                2 * letters.maxMessageBytes(),
                false);
        try (Admin admin = cluster.admin()) {
            List<TopicReport> reports = new TopicSetup(admin, Duration.ofSeconds(30)).check(List.of(other));

            assertThat(reports.get(0).usable()).isFalse();
            assertThat(reports.get(0).findings())
                    .extracting(Finding::setting, Finding::expected, Finding::actual, Finding::severity)
                    .containsExactly(
                            tuple("partitions", "8", "4", Finding.Severity.WARNING),
                            tuple("replication", "3", "1", Finding.Severity.WARNING),
                            tuple("cleanup.policy", "compact", "delete", Finding.Severity.WARNING),
                            tuple("max.message.bytes", "at least 16777216", "8388608", Finding.Severity.ERROR));
            assertThat(reports.get(0).findings().get(3).message())
                    .isEqualTo("Topic " + letters.name()
                            + ": max.message.bytes is 8388608, should be at least 16777216. Change it with kafka-configs.sh"
                            + " --bootstrap-server HOST:PORT --alter --topic " + letters.name()
                            + " --add-config max.message.bytes=16777216.");
        }
    }

    @Test
    void does_not_start_if_its_state_is_divided_by_another_number_of_partitions() throws Exception {
        running(new TinyDesk()).close();
        try (Admin admin = cluster.admin()) {
            admin.createPartitions(Map.of(topics.raw().name(), NewPartitions.increaseTo(6)))
                    .all()
                    .get();
        }

        try (Line line = new Line(settings.withTopics(topics.withPartitions(8)), new TinyDesk(), Clock.systemUTC())) {
            assertThatThrownBy(line::start)
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining(
                            "-by-article-repartition has 4 partitions, by which the job's state is divided,"
                                    + " but topics.partitions is 8. Set that to 4, or stop all instances and `copydesk reset`")
                    .hasMessageContaining(topics.raw().name() + " has 6 partitions, but had 4 when");
        }
    }

    @Test
    void says_all_that_is_wrong_at_once() throws Exception {
        try (Admin admin = cluster.admin()) {
            List<NewTopic> asTheBrokerMakesThem = topics.required().stream()
                    .map(topic -> new NewTopic(topic.name(), 1, (short) 1))
                    .toList();
            admin.createTopics(asTheBrokerMakesThem).all().get();
        }
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        log.start();
        Logger logger = (Logger) LoggerFactory.getLogger(Line.class);
        logger.addAppender(log);

        try (Line line = new Line(settings, new TinyDesk(), Clock.systemUTC())) {
            assertThatThrownBy(line::start)
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining(topics.articles().name() + ": max.message.bytes is 1048588")
                    .hasMessageContaining(topics.deadLetters().name() + ": max.message.bytes is 1048588");
        } finally {
            logger.detachAppender(log);
        }
        assertThat(log.list)
                .extracting(ILoggingEvent::getFormattedMessage)
                .anyMatch(line -> line.startsWith("Topic " + topics.raw().name()
                        + ": partitions is 1, should be 4. Set topics.partitions to 1 if that is meant."))
                .anyMatch(line -> line.startsWith(
                        "Topic " + topics.articles().name() + ": cleanup.policy is delete, should be compact."));
    }

    @Test
    void says_what_helps_when_its_input_is_deleted() throws Exception {
        Map<String, String> attentive = Map.of("metadata.max.age.ms", "1000");
        Line line = new Line(settings.withKafka(attentive), new TinyDesk(), Clock.systemUTC());
        CompletableFuture<Void> run = CompletableFuture.runAsync(line::run);
        line.awaitRunning(Cluster.DEADLINE);
        try (Admin admin = cluster.admin()) {
            admin.deleteTopics(List.of(topics.raw().name())).all().get();
        }

        assertThat(run)
                .failsWithin(Cluster.DEADLINE)
                .withThrowableThat()
                .withMessageContaining("The job stopped: MissingSourceTopicException")
                .withMessageContaining("start it again, and it makes what is missing");
        assertThat(line.status().live()).isFalse();
    }

    @Test
    void does_not_start_without_its_topics_if_it_may_not_create_them() {
        try (Line line = new Line(settings.withTopicPolicy(TopicPolicy.CHECK), new TinyDesk(), Clock.systemUTC())) {
            assertThatThrownBy(line::start)
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining("Topic " + topics.raw().name() + " is missing.");
        }
    }
}
