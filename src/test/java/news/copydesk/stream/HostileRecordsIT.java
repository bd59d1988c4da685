package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.desk.Desk;
import news.copydesk.dev.EmbeddedKafka;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.KafkaStreams.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Records built to hurt, on a real broker, to the real desk: each becomes one article or one dead letter, and the job goes on. */
class HostileRecordsIT extends OnCluster {

    private static final int MEBIBYTE = 1 << 20;
    private static final String GOOD =
            "Bridge opens again\n\nThe swing bridge opened to traffic on Monday after repairs, it said.\n";

    private static EmbeddedKafka kafka;

    @BeforeAll
    static void start() {
        kafka = EmbeddedKafka.start(Optional.empty(), 0, IMPATIENT_BROKER);
    }

    @AfterAll
    static void stop() {
        kafka.close();
    }

    @Override
    String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Test
    void eachIsAnsweredOnceAndTheJobGoesOn() throws Exception {
        List<ProducerRecord<byte[], byte[]>> records = new ArrayList<>();
        texts().forEach((name, value) -> records.add(raw(name, value, "url: https://example.org/" + records.size())));
        records.add(new ProducerRecord<>(topics.raw().name(), null, new byte[MEBIBYTE], GOOD.getBytes(UTF_8)));
        records.add(new ProducerRecord<>(
                topics.raw().name(), null, (byte[]) null, (GOOD + "More.").getBytes(UTF_8), manyHeaders()));

        try (Line line = running(Desk.open(Optional.empty()))) {
            cluster.send(records);
            List<String> out =
                    List.of(topics.articles().name(), topics.deadLetters().name());
            cluster.read(out, records.size());
            cluster.send(
                    List.of(raw("last", (GOOD + "And that is all.").getBytes(UTF_8), "url: https://example.org/last")));

            List<ConsumerRecord<byte[], byte[]>> answers = cluster.read(out, records.size() + 1);
            assertThat(answers).hasSize(records.size() + 1);
            assertThat(answers.stream()
                            .map(answer -> LineDriver.strings(answer.headers()).get("copydesk-reason")))
                    .doesNotContain("internal-error");
            assertThat(line.status().state()).isEqualTo(State.RUNNING);
        }
    }

    private static Map<String, byte[]> texts() {
        Map<String, byte[]> texts = new LinkedHashMap<>();
        for (String unit : List.of(
                "(", "Lire aussi : ", "\u0301", "\u202e\u2066", "&lol9;", "<!ENTITY lol9 \"&lol8;&lol8;\">\n")) {
            texts.put(
                    "a mebibyte of " + unit.strip(),
                    unit.repeat(MEBIBYTE / unit.getBytes(UTF_8).length).getBytes(UTF_8));
        }
        byte[] surrogates = new byte[MEBIBYTE / 3 * 3];
        for (int i = 0; i < surrogates.length; i++) {
            surrogates[i] = (byte) (i % 3 == 0 ? 0xED : i % 3 == 1 ? 0xA0 : 0x80);
        }
        texts.put("surrogates in bytes", surrogates);
        texts.put(
                "surrogates in JSON", ("{\"text\":\"The bridge " + "\\ud800".repeat(170_000) + "\"}").getBytes(UTF_8));
        texts.put("deep in an envelope", ("{\"text\":" + "[".repeat(MEBIBYTE - 16)).getBytes(UTF_8));
        texts.put("deep beside an envelope", ("{\"text\":\"Dam\",\"x\":" + "{\"a\":".repeat(200_000)).getBytes(UTF_8));
        byte[] zeros = new byte[MEBIBYTE];
        Arrays.fill(zeros, (byte) 0x1b);
        texts.put("escapes", zeros);
        return texts;
    }

    private static Headers manyHeaders() {
        Headers headers = LineDriver.headers("url: https://example.org/headers");
        for (int i = 0; i < 5_000; i++) {
            headers.add("x-" + i, new byte[] {(byte) i, (byte) 0xff});
        }
        return headers;
    }
}
