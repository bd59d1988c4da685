package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;
import org.apache.kafka.streams.errors.StreamsException;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.test.TestRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The handlers under small topologies that throw where ours does not. */
class SafetyNetTest {

    private static final LineSettings SETTINGS = LineSettings.of("localhost:1");

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new IllegalStateException("bug"), false),
                Arguments.of(new StreamsException(new IllegalStateException("bug")), false),
                Arguments.of(new SerializationException("not a string"), false),
                Arguments.of(new StreamsException(new RecordTooLargeException("5 MiB")), false),
                Arguments.of(new TimeoutException("no answer"), true),
                Arguments.of(new AuthorizationException("no right"), true),
                Arguments.of(new StreamsException("no cause"), true),
                Arguments.of(new RuntimeException(new TimeoutException("no answer")), true),
                Arguments.of(new ProcessorStateException("disk", new IllegalStateException()), true),
                Arguments.of(new UncheckedIOException(new IOException("disk full")), true));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_fault_of_the_cluster_is_told_from_one_of_the_data(Exception fault, boolean infrastructure) {
        assertThat(SafetyNet.isInfrastructure(fault)).isEqualTo(infrastructure);
    }

    @Test
    void a_processor_that_throws_makes_a_dead_letter_of_the_raw_record_and_goes_on() {
        Consumer<String> failing = value -> {
            if (value.startsWith("bad")) {
                throw new IllegalStateException("no good");
            }
        };
        try (TopologyTestDriver driver = driver(failing)) {
            pipe(driver, null, "bad".getBytes(UTF_8));
            pipe(driver, new byte[] {(byte) 0xFF}, "bad too".getBytes(UTF_8));
            pipe(driver, null, "good".getBytes(UTF_8));

            List<TestRecord<byte[], byte[]>> letters = read(driver, "news.dead-letters");
            assertThat(letters).hasSize(2);
            assertThat(letters.get(0).key()).isNull();
            assertThat(letters.get(0).value()).isEqualTo("bad".getBytes(UTF_8));
            assertThat(letters.get(1).key()).isEqualTo(new byte[] {(byte) 0xFF});
            assertThat(LineDriver.strings(letters.get(1).headers()))
                    .containsEntry("mine", "kept")
                    .containsEntry("copydesk-reason", "internal-error")
                    .containsEntry("copydesk-stage", "kafka-streams")
                    .containsEntry("copydesk-topic", "in")
                    .containsEntry("copydesk-offset", "1")
                    .containsEntry("__streams.errors.exception", "java.lang.IllegalStateException");
            assertThat(read(driver, "out")).hasSize(1);
        }
    }

    @Test
    void a_fault_of_the_cluster_stops_the_job() {
        Consumer<String> failing = value -> {
            throw new TimeoutException("no answer");
        };
        try (TopologyTestDriver driver = driver(failing)) {
            assertThatThrownBy(() -> pipe(driver, null, "good".getBytes(UTF_8)))
                    .hasRootCauseInstanceOf(TimeoutException.class);
        }
    }

    @Test
    void what_cannot_be_deserialised_makes_a_dead_letter() {
        // The test driver shows no sends of a transaction in which no record was processed.
        LineSettings atLeastOnce = SETTINGS.withKafka(Map.of("processing.guarantee", "at_least_once"));
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.ByteArray(), Serdes.Long()))
                .to("out", Produced.with(Serdes.ByteArray(), Serdes.Long()));
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), atLeastOnce.toProperties())) {
            pipe(driver, null, "no long".getBytes(UTF_8));
            pipe(driver, null, new byte[8]);

            assertThat(read(driver, "news.dead-letters"))
                    .extracting(letter -> new String(letter.value(), UTF_8))
                    .containsExactly("no long");
            assertThat(read(driver, "out")).hasSize(1);
        }
    }

    @Test
    void a_punctuator_that_throws_stops_the_job_because_there_is_no_record_to_set_aside() {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream("in", Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .process(FailingPunctuator::new);
        try (TopologyTestDriver driver = new TopologyTestDriver(builder.build(), SETTINGS.toProperties())) {
            assertThatThrownBy(() -> driver.advanceWallClockTime(Duration.ofSeconds(2)))
                    .hasRootCauseMessage("tick");
            assertThat(read(driver, "news.dead-letters")).isEmpty();
        }
    }

    @Test
    void a_send_is_tried_again_if_that_can_help_and_else_stops_the_job() {
        ProductionGuard guard = new ProductionGuard();
        guard.configure(properties());
        ProducerRecord<byte[], byte[]> record = new ProducerRecord<>("out", new byte[0]);

        assertThat(guard.handleError(null, record, new TimeoutException("no answer"))
                        .result())
                .isEqualTo(ProductionExceptionHandler.Result.RETRY);
        assertThat(guard.handleError(null, record, new RecordTooLargeException("5 MiB"))
                        .result())
                .isEqualTo(ProductionExceptionHandler.Result.FAIL);
        assertThat(guard.handleError(null, record, new AuthorizationException("no right"))
                        .result())
                .isEqualTo(ProductionExceptionHandler.Result.FAIL);
    }

    private static final class FailingPunctuator extends ContextualProcessor<byte[], byte[], Void, Void> {

        @Override
        public void init(ProcessorContext<Void, Void> context) {
            super.init(context);
            context.schedule(Duration.ofSeconds(1), PunctuationType.WALL_CLOCK_TIME, time -> {
                throw new IllegalStateException("tick");
            });
        }

        @Override
        public void process(Record<byte[], byte[]> record) {}
    }

    private static TopologyTestDriver driver(Consumer<String> check) {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<byte[], String> in = builder.stream("in", Consumed.with(Serdes.ByteArray(), Serdes.String()));
        in.peek((key, value) -> check.accept(value)).to("out", Produced.with(Serdes.ByteArray(), Serdes.String()));
        return new TopologyTestDriver(builder.build(), SETTINGS.toProperties());
    }

    private static void pipe(TopologyTestDriver driver, byte[] key, byte[] value) {
        driver.createInputTopic("in", new ByteArraySerializer(), new ByteArraySerializer())
                .pipeInput(new TestRecord<>(key, value, LineDriver.headers("mine: kept"), LineDriver.TIME));
    }

    private static List<TestRecord<byte[], byte[]>> read(TopologyTestDriver driver, String topic) {
        return driver.createOutputTopic(topic, new ByteArrayDeserializer(), new ByteArrayDeserializer())
                .readRecordsToList();
    }

    private static Map<String, String> properties() {
        return SETTINGS.toProperties().entrySet().stream()
                .collect(Collectors.toMap(e -> String.valueOf(e.getKey()), e -> String.valueOf(e.getValue())));
    }
}
