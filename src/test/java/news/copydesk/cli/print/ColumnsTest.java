package news.copydesk.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

    @ParameterizedTest
    @CsvSource({"abc, 3", "été, 3", "e\u0301te\u0301, 3", "记者, 4", "한국, 4", "קרא, 3", "'', 0"})
    void width(String text, int columns) {
        assertThat(Columns.width(text)).isEqualTo(columns);
    }

    @Test
    void wrapsAtSpaces() {
        assertThat(Columns.wrap("one two three four", 9)).containsExactly("one two", "three", "four");
    }

    @Test
    void wrapsBetweenIdeographs() {
        assertThat(Columns.wrap("新华社北京电", 8)).containsExactly("新华社北", "京电");
    }

    @Test
    void breaksAWordThatIsLongerThanTheLine() {
        assertThat(Columns.wrap("abcdefgh ij", 3)).containsExactly("abc", "def", "gh", "ij");
    }

    @Test
    void aTextThatFitsIsOneLine() {
        assertThat(Columns.wrap("one two", 7)).containsExactly("one two");
        assertThat(Columns.wrap("", 7)).containsExactly("");
    }

    @ParameterizedTest
    @CsvSource({"headline, 8, headline", "headlines, 8, headlin…", "记者记者, 5, 记者…"})
    void fits(String text, int width, String shown) {
        assertThat(Columns.fit(text, width)).isEqualTo(shown);
    }
}
