package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import news.copydesk.article.CrossReference;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;

class AuditWorldsTest {

    private static final Topics TOPICS = Topics.standard();

    private MiniLine line = new MiniLine();

    @Test
    void inAnyWorldNothingIsMissedThatIsTakenAwayOrDoubled() {
        for (int seed = 0; seed < 100; seed++) {
            Random random = new Random(seed);
            line = MiniLine.random(random, 5, 40);
            assertThat(audit().flaws()).as("world %s", seed).isEmpty();

            List<ProducerRecord<byte[], byte[]>> whole = List.copyOf(line.outputs());
            ProducerRecord<byte[], byte[]> one = whole.get(random.nextInt(whole.size()));
            line.outputs().add(one);
            boolean counted =
                    isLetter(one) || one.topic().equals(TOPICS.articles().name());
            assertThat(audit().isClean() && counted)
                    .as("world %s with two of %s", seed, one)
                    .isFalse();

            line.outputs().clear();
            line.outputs().addAll(whole);
            ProducerRecord<byte[], byte[]> last = lastOfItsKey(whole, random);
            line.outputs().remove(last);
            // A tombstone can be of what never was there, and an event can say again what stands there already.
            boolean says = isLetter(last)
                    || last.value() != null
                            && whole.stream()
                                    .filter(other ->
                                            other != last && other.topic().equals(last.topic()))
                                    .noneMatch(other -> Arrays.equals(other.key(), last.key()) && isAlike(other, last));
            assertThat(audit().isClean() && says)
                    .as("world %s without %s", seed, last)
                    .isFalse();
        }
    }

    /** Whether both say the same; of references but for the target, which can be found at any time. */
    private static boolean isAlike(ProducerRecord<byte[], byte[]> one, ProducerRecord<byte[], byte[]> other) {
        boolean references = one.topic().equals(TOPICS.references().name());
        return references && one.value() != null && other.value() != null
                ? withoutTarget(one.value()).equals(withoutTarget(other.value()))
                : Arrays.equals(one.value(), other.value());
    }

    private static CrossReference withoutTarget(byte[] event) {
        return Json.mapper().readValue(event, ReferenceEvent.class).reference().withTarget(Optional.empty());
    }

    private static ProducerRecord<byte[], byte[]> lastOfItsKey(
            List<ProducerRecord<byte[], byte[]>> records, Random random) {
        Map<String, ProducerRecord<byte[], byte[]>> last = new LinkedHashMap<>();
        for (ProducerRecord<byte[], byte[]> record : records) {
            String key = isLetter(record) ? "letter " + last.size() : new String(record.key(), UTF_8);
            last.put(record.topic() + key, record);
        }
        return List.copyOf(last.values()).get(random.nextInt(last.size()));
    }

    private AuditReport audit() {
        return new MiniAudit(line).ofAll();
    }

    private static boolean isLetter(ProducerRecord<byte[], byte[]> record) {
        return record.topic().equals(TOPICS.deadLetters().name());
    }
}
