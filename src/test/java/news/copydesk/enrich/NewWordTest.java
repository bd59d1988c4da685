package news.copydesk.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Byline;
import news.copydesk.article.Dateline;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.count.Statistician;
import news.copydesk.enrich.date.PageDates;
import news.copydesk.enrich.date.WordsBehindDates;
import news.copydesk.enrich.dateline.Datelines;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** What an editor adds to a pack in a folder of rules changes what is read, and nobody has to program. */
@DisplayName("A word added to a list of a language pack")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewWordTest {

    private final Pages shipped = new Pages();

    @TempDir
    Path folder;

    @Test
    void tellsAPaperFromAPerson() {
        String line = "Von Anna Brandt, Küsten Bote";
        assertThat(byline(shipped, line)).isEqualTo("Anna Brandt, Küsten Bote by nobody");
        assertThat(byline(with("de", "organisationWords", "bote"), line)).isEqualTo("Anna Brandt by Küsten Bote");
    }

    @Test
    void namesWhoReadsOutACaption() {
        String line = "Bildbeschreibung: Ein Boot liegt im Hafen";
        assertThat(caption(shipped, line)).isEqualTo(line);
        assertThat(caption(with("en", "openings", "Bildbeschreibung"), line)).isEqualTo("Ein Boot liegt im Hafen");
    }

    @Test
    void namesWhomAPaperSends() {
        String line = "DAL CRONISTA INVIATO ROMA - Il ponte è aperto da questa mattina.";
        assertThat(place(shipped, line)).isEqualTo("Dal Cronista Inviato Roma");
        assertThat(place(with("it", "sent", "DAL CRONISTA INVIATO"), line)).isEqualTo("Roma");
    }

    @Test
    void saysWhatTheDateBeforeItIsOf() {
        String line = "2026年3月6日 17:50 修訂";
        assertThat(updated(shipped, line)).isEmpty();
        assertThat(updated(with("zh", "updatedBehind", "修訂"), line)).contains("2026-03-06T17:50");
    }

    @Test
    void endsNoSentence() {
        String text = "Der Antrag des Präs. Brandt wurde angenommen.";
        assertThat(sentences(shipped, text)).isEqualTo(2);
        assertThat(sentences(with("de", "abbreviations", "Präs"), text)).isEqualTo(1);
    }

    /** The rules that ship, with that word first in the list of that pack. */
    private Pages with(String pack, String list, String word) {
        String file = "rules/" + pack + ".yaml";
        try (InputStream in = Rulebook.class.getResourceAsStream("/news/copydesk/config/" + file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String opening = "  " + list + ": [";
            assertThat(text).containsOnlyOnce(opening);
            Files.createDirectories(folder.resolve("rules"));
            Files.writeString(folder.resolve(file), text.replace(opening, opening + word + ", "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Pages(Rulebook.load(Optional.of(folder)));
    }

    private static String byline(Pages pages, String line) {
        Byline byline = pages.bylines
                .read(pages.page("de", Role.BYLINE, line), Optional.empty())
                .orElseThrow();
        String paper = byline.organisations().isEmpty() ? "nobody" : String.join(", ", byline.organisations());
        return String.join(", ", byline.people()) + " by " + paper;
    }

    private static String caption(Pages pages, String line) {
        return pages.captions
                .read(pages.page("de", Role.CAPTION, line), "a", List.of())
                .get(0)
                .text();
    }

    private static String place(Pages pages, String line) {
        return new Datelines(pages.rules)
                .read(pages.page("it", Role.PARAGRAPH, line), Optional.empty())
                .flatMap(Dateline::place)
                .orElse("");
    }

    private static Optional<String> updated(Pages pages, String line) {
        return new PageDates(
                        pages.page("zh", Role.DATE, line), pages.dates, new WordsBehindDates(pages.rules.vocabulary()))
                .updated()
                .map(PartialDate::iso);
    }

    private static int sentences(Pages pages, String text) {
        return new Statistician(pages.rules.vocabulary()).count(List.of(text)).sentences();
    }
}
