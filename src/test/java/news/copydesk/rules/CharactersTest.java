package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Characters of a list")
class CharactersTest {

    private final Characters surnames = Characters.of(List.of("王", "歐陽"));

    @Test
    void areThoseOfAllItsWords() {
        assertThat(surnames.has('王')).isTrue();
        assertThat(surnames.has('陽')).isTrue();
        assertThat(surnames.has('明')).isFalse();
        assertThat(Characters.of(List.of()).has('王')).isFalse();
    }

    @Test
    void mayBeAnywhereInAText() {
        assertThat(surnames.areIn("小王")).isTrue();
        assertThat(surnames.areIn("小明")).isFalse();
        assertThat(surnames.areIn("")).isFalse();
    }
}
