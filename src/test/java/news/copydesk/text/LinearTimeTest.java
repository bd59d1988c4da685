package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import news.copydesk.article.Content;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would take minutes or a deep stack if anything here were quadratic or recursive. */
class LinearTimeTest {

    private static final int LENGTH = 1 << 18;
    /** Of processor time, which a machine that stands still for a moment does not take. */
    private static final Duration MOST = Duration.ofSeconds(4);

    private static final Duration DEADLINE = Duration.ofSeconds(60);

    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "amp;",
                "&amp;",
                "&semi",
                "&am&#112;",
                "&#82",
                "03;",
                "&",
                "&nbsp",
                "&copy",
                "0",
                "\u0301\u0323",
                "\u0323\u200D\u0301&shy;",
                "\u200D",
                "م\u200C",
                " \u00A0",
                "\u0344",
                "\u0315\u0301",
                "ᄀ",
                "\uD800",
                "a ",
                "\u200B",
                "x\n",
                "\r\n",
                "가\u11A8",
                "\uDB40\uDC67",
                "Ã©",
                "Ã\u0083Â",
                "Ãƒâ€š",
                "â\u0080",
                "РІР",
                "É«ÖÐ",
                "‚±",
                "\u0092",
                "\u0085Ã",
            })
    void aQuarterMebibyteOfAnythingIsReadInAMoment(String piece) {
        for (String opening : List.of("", "&", "e")) {
            String text = opening + piece.repeat(LENGTH / piece.length());
            CleanText clean = inAMoment(() -> {
                Folding.fold(text);
                Scripts.of(text);
                return normaliser.normalise(new Decoded(text, "UTF-8", List.of()));
            });
            assertThat(clean.lines()).allMatch(line -> !line.text().isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x0A, 0x1B, 0x41, 0x80, 0x81, 0xA4, 0xC3, 0xE0, 0xFE, 0xFF})
    void aQuarterMebibyteOfAnyByteIsDecodedInAMoment(int value) {
        byte[] bytes = new byte[LENGTH];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i % 7 == 0 ? 'a' : value);
        }
        Optional<Decoded> decoded =
                inAMoment(() -> new Decoder().decode(new Content.Bytes(bytes, Optional.of("utf-8"))));
        assertThat(decoded).isNotNull();
    }

    private static <T> T inAMoment(Supplier<T> work) {
        return assertTimeoutPreemptively(DEADLINE, () -> {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadCpuTime();
            T result = work.get();
            assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before))
                    .isLessThan(MOST);
            return result;
        });
    }
}
