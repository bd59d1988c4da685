package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import news.copydesk.desk.Desk;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.test.TestRecord;

/** The whole production topology without a broker, all stores and stations; it is told what it was sent and answers for it at the end. */
public final class AccountedLine implements AutoCloseable {

    private static final List<String> VERDICTS =
            List.of("new", "revised", "unchanged", "superseded", "withdrawn", "revived");

    private final LineDriver line;
    private final TestInputTopic<byte[], byte[]> raw;
    private long sent;

    public AccountedLine(Desk desk) {
        line = LineDriver.with(desk);
        raw = line.driver()
                .createInputTopic(Topics.standard().raw().name(), new ByteArraySerializer(), new ByteArraySerializer());
    }

    /** @param key may be {@code null} */
    public void send(byte[] key, byte[] value, Headers headers) {
        raw.pipeInput(new TestRecord<>(key, value, headers, LineDriver.TIME.plusSeconds(sent)));
        sent++;
    }

    public long sent() {
        return sent;
    }

    /** Each record has one verdict or is one dead letter, none of them by a fault of ours, and all events are valid. */
    public void assertAccounted() {
        long verdicts =
                VERDICTS.stream().mapToLong(name -> (long) line.verdicts(name)).sum();
        List<TestRecord<byte[], byte[]>> letters = line.deadLetters();
        assertThat(verdicts + letters.size()).as("verdicts and dead letters").isEqualTo(sent);
        assertThat(letters)
                .noneMatch(letter -> "internal-error"
                        .equals(LineDriver.strings(letter.headers()).get(HeaderNames.REASON)));
        // Reading them checks their schemas.
        Stream.of(line.articles(), line.captions(), line.references(), line.clusters())
                .forEach(events -> assertThat(events).isNotNull());
    }

    @Override
    public void close() {
        line.close();
    }
}
