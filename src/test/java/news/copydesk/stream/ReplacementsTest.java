package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InvalidTxnStateException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionAbortableException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.StreamsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplacementsTest {

    private static final Throwable PASSING = new StreamsException("lost", new TransactionAbortableException("lost"));

    private final Watch watch = new Watch();
    private final Replacements replacements = new Replacements(watch);

    static Throwable[] passing() {
        return new Throwable[] {
            PASSING,
            new StreamsException(
                    "a commit", new KafkaException("an error state", new InvalidTxnStateException("none"))),
            new StreamsException("a commit", new TimeoutException("60 s")),
            // What Kafka Streams meets at the commit after one that timed out, when no broker has answered for two
            // minutes.
            new StreamsException(
                    new IllegalStateException("Cannot attempt operation `sendOffsetsToTransaction` because the previous"
                            + " call to `commitTransaction` timed out and must be retried"))
        };
    }

    static Throwable[] lasting() {
        return new Throwable[] {
            new StreamsException("a send", new RecordTooLargeException("5 MB")),
            new StreamsException("a send", new TopicAuthorizationException("news.articles")),
            new ProcessorStateException("the disk is full"),
            new IllegalStateException("a slip of ours"),
            new StackOverflowError()
        };
    }

    @ParameterizedTest
    @MethodSource("passing")
    void aThreadThatLostItsTransactionIsReplaced(Throwable cause) {
        assertThat(replacements.grant(cause)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void oneThatWouldDieOfTheSameAgainIsNot(Throwable cause) {
        assertThat(replacements.grant(cause)).isFalse();
    }

    @Test
    void afterEightInTenMinutesTheProcessIsLeftToWhateverRestartsIt() {
        for (int i = 0; i < 8; i++) {
            assertThat(replacements.grant(PASSING)).isTrue();
        }

        assertThat(replacements.grant(PASSING)).isFalse();

        watch.now = watch.now.plus(Duration.ofMinutes(11));
        assertThat(replacements.grant(PASSING)).isTrue();
    }

    private static final class Watch extends Clock {

        private Instant now = Instant.parse("2026-11-25T12:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
