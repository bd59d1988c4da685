package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.article.Content;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page on a single line")
class LostLineEndsTest {

    private static final List<String> BLOCKS = List.of(
            "Old pier to close until spring",
            "By Ann Lee",
            "Engineers found cracks in eleven of its forty piles.",
            "“We had warned of this,” a resident said.");

    private final Decoder decoder = new Decoder();
    private final Normaliser normaliser = new Normaliser();

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            \\n      # line-ends:escaped
            \\r\\n   # line-ends:escaped
            \\n\\n   # line-ends:escaped
            <br>     # line-ends:br
            <BR />   # line-ends:br
            """)
    void isPartedWhereSignsForLineEndsAre(String sign, String repair) {
        CleanText text = normalise(String.join(sign, BLOCKS));
        assertThat(text.lines()).extracting(Line::text).containsExactlyElementsOf(BLOCKS);
        assertThat(text.repairs()).containsExactly(repair);
    }

    @Test
    void isPartedAtTabs() {
        CleanText text = normalise(String.join("\t", BLOCKS) + "\n");
        assertThat(text.lines()).extracting(Line::number).containsExactly(1, 2, 3, 4);
        assertThat(text.repairs()).containsExactly("line-ends:tab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Copy it from C:\\new\\notes to D:\\news, or to E:\\neu.",
                "Old pier\tto close\tuntil spring",
                "Old pier to close\\nUntil spring\nBy Ann Lee\\nOn Monday\\nIn town",
            })
    void isLeftAsItIsWhereTheyAreFewOrSomethingElse(String text) {
        assertThat(normalise(text).repairs()).isEmpty();
    }

    private CleanText normalise(String text) {
        return normaliser.normalise(decoder.decode(new Content.Text(text)).orElseThrow());
    }
}
