package news.copydesk.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LabelledPagesTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    @TempDir
    private Path folder;

    @Test
    void aLineIsItsLabelATabAndItsText() throws IOException {
        Files.writeString(folder.resolve("fr-gare.txt"), "headline\tLa gare rouvre\n\nbyline\tPar Léa Morvan\n");

        LabelledText page = LabelledPages.read(folder, 0.5).get(0);

        assertThat(page.id()).isEqualTo("fr-gare");
        assertThat(page.weight()).isEqualTo(0.5);
        assertThat(new String(page.bytes(), StandardCharsets.UTF_8)).isEqualTo("La gare rouvre\n\nPar Léa Morvan\n");
        assertThat(page.labels()).isEqualTo(Map.of(1, Set.of("headline"), 3, Set.of("byline")));
    }

    @Test
    void anUnknownLabelIsNamedWithItsLine() throws IOException {
        Path file = Files.writeString(folder.resolve("a.txt"), "headline\tOne\nkicker\tTwo\n");

        assertThatThrownBy(() -> LabelledPages.read(folder, 1))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(file + ":2: 'kicker' is no label; a line is a label, a tab and text");
    }

    @Test
    void aLineWithoutALabelOrATextIsRefused() throws IOException {
        Files.writeString(folder.resolve("a.txt"), "Just text\n");
        assertThatThrownBy(() -> LabelledPages.read(folder, 1)).hasMessageContaining("a.txt:1: ");

        Files.writeString(folder.resolve("a.txt"), "headline\t \n");
        assertThatThrownBy(() -> LabelledPages.read(folder, 1)).hasMessageContaining("a.txt:1: ");
    }

    @Test
    void theShippedPagesHaveOneHeadlineAndABody() throws IOException {
        List<LabelledText> pages = LabelledPages.read(PAGES, 1);

        assertThat(pages).isNotEmpty();
        assertThat(pages).allSatisfy(page -> {
            List<String> labels =
                    page.labels().values().stream().flatMap(Set::stream).toList();
            assertThat(labels).filteredOn("headline"::equals).hasSize(1);
            assertThat(labels).contains("paragraph");
        });
    }
}
