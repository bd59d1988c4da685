package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LoneSurrogatesTest {

    private final LoneSurrogates step = new LoneSurrogates();

    @Test
    void replacesHalvesThatStandAlone() {
        assertThat(step.apply("\uDE00a\uD83Db\uD83D\uD83D\uDE00\uD83D")).isEqualTo("\uFFFDa\uFFFDb\uFFFD😀\uFFFD");
    }

    @Test
    void keepsPairs() {
        String line = "😀𝒜";
        assertThat(step.apply(line)).isSameAs(line);
    }

    @Test
    void leavesAnEmptyLine() {
        assertThat(step.apply("")).isEmpty();
    }

    @Property
    void whatItGivesCanBeEncoded(@ForAll String line) {
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(step.apply(line)))
                .isTrue();
    }
}
