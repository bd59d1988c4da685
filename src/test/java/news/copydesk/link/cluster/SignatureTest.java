package news.copydesk.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.Random;
import news.copydesk.link.Hash64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    private static final List<String> JAPANESE =
            List.of("市は来年度から図書館の開館時間を二時間延ばすと発表した。利用者の声にこたえるためで、費用は寄付金でまかなう予定だ。", "職員の勤務は交代制になり、週末も同じ時間に開くという。");

    @Test
    void typographyMakesNoDifference() {
        Signature printed = signature(
                List.of(
                        "“We can’t wait,” the mayor said – “the bridge must be closed before the winter comes, and it "
                                + "must be closed to everybody, lorries first, then cars, then the last bicycle of all.” Nobody in the hall said a word."));
        Signature typed = signature(
                List.of(
                        "\"We can't wait,\" the MAYOR said - \"the bridge must be  closed before the winter comes, and it "
                                + "must be closed to everybody, lorries first, then cars, then the last bicycle of all.\" Nobody in the hall said a word."));
        assertThat(printed).isEqualTo(typed);
    }

    @Test
    void theShareOfCommonTextIsEstimated() {
        List<String> story = story(1, 400);
        Signature half = signature(List.of(String.join(" ", story.subList(0, 200))));
        Signature whole = signature(List.of(String.join(" ", story)));
        assertThat(half.similarity(whole)).isBetween(0.38, 0.62);
        assertThat(signature(story(2, 400)).similarity(whole)).isLessThan(0.1);
    }

    @Test
    void scriptsWithoutSpacesHaveSignaturesToo() {
        Signature signature = signature(JAPANESE);
        assertThat(signature.similarity(signature(List.of(JAPANESE.get(0), "この計画には反対の声もある。"))))
                .isGreaterThan(0.45);
        assertThat(signature(List.of("横綱は昨夜の取組で敗れ、三連敗となった。けがの影響が残るとみられ、来場所の出場は医師と相談して決めるという。"))
                        .similarity(signature))
                .isLessThan(0.1);
    }

    @Test
    void aShortTextHasNone() {
        assertThat(Signature.ofParagraphs(List.of("Nothing more is known yet.")))
                .isEmpty();
        assertThat(Signature.ofParagraphs(List.of())).isEmpty();
    }

    @Test
    void theTextFormReadsBack() {
        Signature signature = signature(JAPANESE);
        assertThat(signature.toString()).startsWith("mh1:").hasSize(4 + 342);
        assertThat(Signature.parse(signature.toString())).contains(signature);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "mh1:", "mh1:AAAA", "mh1:***", "mh2:AAAA"})
    void whatIsNoSignatureIsNone(String form) {
        assertThat(Signature.parse(form)).isEmpty();
    }

    @Test
    void theTextFormNeverChanges() {
        // It stands in events and stores: another value would need another version.
        ShortBuffer samples =
                ByteBuffer.wrap(signature(story(7, 200)).toBytes()).asShortBuffer();
        long digest = Signature.BINS;
        while (samples.hasRemaining()) {
            digest = Hash64.add(digest, samples.get());
        }
        assertThat(digest).isEqualTo(EXPECTED_DIGEST);
    }

    private static final long EXPECTED_DIGEST = -2562128524895661810L;

    static Signature signature(List<String> paragraphs) {
        return Signature.ofParagraphs(paragraphs).orElseThrow();
    }

    /** Words without sense, one a list element. */
    static List<String> story(long seed, int words) {
        Random random = new Random(seed);
        return random.ints(words, 0, 5_000)
                .mapToObj(i -> "word" + (char) ('a' + i % 26) + (char) ('a' + i / 26 % 26) + (char) ('a' + i / 676))
                .toList();
    }
}
