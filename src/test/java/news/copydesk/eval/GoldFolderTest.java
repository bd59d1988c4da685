package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldFolderTest {

    private static final String PAGE = """
            {"id": "%s", "publisher": "courier", "language": "en", "headline": "Bridge opens", "captions": [], "crossrefs": [],
             "lines": [{"n": 1, "text": "Bridge opens", "label": "headline"}]}""";

    @TempDir
    private Path folder;

    @BeforeEach
    void twoPages() throws IOException {
        write("gold/a.json", PAGE.formatted("a"));
        write("gold/b.json", PAGE.formatted("b"));
    }

    @Test
    void aSplitNamesThePages() throws IOException {
        write("split.json", "{\"dev\": [\"b\"], \"heldout\": [\"a\"]}");
        assertThat(ids("dev")).containsExactly("b");
        assertThat(ids("heldout")).containsExactly("a");
        assertThat(ids("all")).containsExactly("a", "b");
        assertThatThrownBy(() -> ids("test")).hasMessageEndingWith("choose one with --side: dev, heldout or all");
    }

    @Test
    void withoutASplitAllPagesCount() {
        assertThat(ids("dev")).containsExactly("a", "b");
    }

    @Test
    void aBadFolderIsToldWithARemedy() throws IOException {
        write("split.json", "{\"dev\": [\"c\"]}");
        assertThatThrownBy(() -> ids("dev")).hasMessageMatching(".*c.json is not there; a labelled folder holds .*");
        write("gold/c.json", "{");
        assertThatThrownBy(() -> ids("dev")).hasMessageMatching(".*c.json is not JSON: .*; correct it");
        write("gold/c.json", "{\"id\": \"c\"}");
        assertThatThrownBy(() -> ids("dev"))
                .hasMessageMatching(
                        ".*c.json: a 'headline' is missing or not a text; correct the file or take it out.*");
        write("gold/c.json", PAGE.formatted("c").replace("\"label\": \"headline\"", "\"label\": \"title\""));
        assertThatThrownBy(() -> ids("dev"))
                .hasMessageMatching(".*c.json: line 1 has the label 'title'; there are headline dek .*");
        assertThatThrownBy(() -> new GoldFolder(folder.resolve("gold")).articles("dev"))
                .hasMessageEndingWith(
                        "has no folder gold in it; a labelled folder holds gold/<id>.json and articles/<id>.txt");
    }

    @Test
    void aSplitThatIsBrokenIsToldInOurWords() throws IOException {
        write("split.json", "{\"dev\": [\"a\"");
        assertThatThrownBy(() -> ids("dev"))
                .hasMessageMatching(
                        ".*split.json is not JSON: it breaks off, or is wrong, at line 1, column \\d+; correct it");
        write("split.json", "{\"dev\": 5}");
        for (String side : new String[] {"dev", "all"}) {
            assertThatThrownBy(() -> ids(side))
                    .hasMessageEndingWith("split.json: 'dev' must be a list of ids; correct it");
        }
        write("split.json", "[]");
        assertThatThrownBy(() -> ids("dev"))
                .hasMessageEndingWith(
                        "split.json: this is no JSON object; correct the file or take it out of the folder");
    }

    private Iterable<String> ids(String side) {
        return new GoldFolder(folder)
                .articles(side).stream().map(GoldArticle::id).toList();
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
