package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.TreeSet;
import news.copydesk.article.Rejection;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.internal.DefaultRecord;
import org.junit.jupiter.api.Test;

/** A letter fits its topic, whatever is in it: one that did not would stop the job for ever. */
class DeadLettersTest {

    private static final int CAPACITY = 4096;
    private static final Rejection REJECTION =
            new Rejection(Rejection.Reason.NO_TEXT, "segment", "Nothing in it is prose: send an article");

    private static final DeadLetters.Place PLACE = new DeadLetters.Place("news.raw", 3, 1_234_567_890);

    private final DeadLetters letters = new DeadLetters(CAPACITY);

    @Test
    void whateverPartOfARecordIsTooLarge() {
        TreeSet<String> omitted = new TreeSet<>();
        for (int size = 1; size <= 2 * CAPACITY; size++) {
            omitted.add(omitted(letter(10, size, 20)));
            omitted.add(omitted(letter(10, 20, size)));
            omitted.add(omitted(letter(size, 20, 20)));
        }

        assertThat(omitted).containsExactly("", "headers", "value", "value,headers", "value,headers,key");
    }

    @Test
    void whatCanBeReplayedStaysEvenIfItsHeadersCannot() {
        DeadLetters.Letter letter = letter(10, 20, CAPACITY);

        assertThat(letter.key()).hasSize(10);
        assertThat(letter.value()).hasSize(20);
        assertThat(letter.headers().lastHeader("mine")).isNull();
    }

    @Test
    void orOfHowManyHeaders() {
        Headers headers = new RecordHeaders();
        for (int count = 0; count < CAPACITY; count++) {
            headers.add("m", new byte[0]);
            assertThat(omitted(letters.write(null, new byte[20], headers, REJECTION, Optional.empty(), PLACE)))
                    .isIn("", "value", "headers");
        }
    }

    @Test
    void nothingIsLeftOutWithoutNeed() {
        int whole = 0;
        while (omitted(letter(10, whole + 1, 20)).isEmpty()) {
            whole++;
        }

        // Beside the value stand the reason, in two vocabularies, and the frames of headers at their longest.
        assertThat(whole).isGreaterThan(CAPACITY - 1200);
    }

    private DeadLetters.Letter letter(int key, int value, int header) {
        Headers headers = new RecordHeaders().add("mine", new byte[header]);
        return letters.write(new byte[key], new byte[value], headers, REJECTION, Optional.empty(), PLACE);
    }

    private static String omitted(DeadLetters.Letter letter) {
        int size = DefaultRecord.sizeInBytes(
                0,
                0,
                letter.key() == null ? -1 : letter.key().length,
                letter.value() == null ? -1 : letter.value().length,
                letter.headers().toArray());
        assertThat(size).isLessThanOrEqualTo(CAPACITY);
        Header omitted = letter.headers().lastHeader("copydesk-omitted");
        return omitted == null ? "" : new String(omitted.value(), UTF_8);
    }
}
