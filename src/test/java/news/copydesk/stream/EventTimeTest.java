package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventTimeTest {

    @ParameterizedTest
    @CsvSource({"5, 9, 5", "0, 9, 0", "-1, 9, 9", "-1, -1, 0"})
    void a_record_without_a_timestamp_takes_its_partitions_time(long timestamp, long partitionTime, long expected) {
        assertThat(extracted(timestamp, partitionTime)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1000, 1000", "3600000, 3600000", "3601000, 3601000", "3601001, 1000", "9223372036854775807, 1000"})
    void a_record_that_is_more_than_an_hour_ahead_takes_the_present(long timestamp, long expected) {
        assertThat(extracted(timestamp, 5)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"700, 700", "0, 0", "-5, 0", "soon, 900", "'', 900"})
    void a_replayed_record_is_as_old_as_its_first_try(String first, long expected) {
        assertThat(EventTime.of(record(900, new RecordHeaders().add(HeaderNames.TIME, first.getBytes(UTF_8)))))
                .isEqualTo(expected);
    }

    private static long extracted(long timestamp, long partitionTime) {
        return new EventTime(Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC))
                .extract(record(timestamp, new RecordHeaders()), partitionTime);
    }

    private static ConsumerRecord<Object, Object> record(long timestamp, Headers headers) {
        return new ConsumerRecord<>(
                "t", 0, 0, timestamp, TimestampType.CREATE_TIME, 0, 0, null, null, headers, Optional.empty());
    }
}
