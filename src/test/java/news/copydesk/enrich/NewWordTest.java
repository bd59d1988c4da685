package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor adds to a pack in a folder of rules changes what is read, and nobody has to program. */
@DisplayName("A word that is added to a language pack")
class NewWordTest {

    @TempDir
    Path folder;

    @Test
    void isLeftOutOfANameIfItIsATitle() throws IOException {
        assertThat(authors(new Pages(), "de | Von Kommerzialrat Karl Anton Berg"))
                .isEqualTo(List.of("Kommerzialrat Karl Anton Berg"));
    }

    private static List<String> authors(Pages pages, String line) {
        String[] parts = line.split(" \\| ");
        return pages.bylines
                .read(pages.page(parts[0], Role.BYLINE, parts[1]))
                .map(Byline::people)
                .orElse(List.of());
    }
}
