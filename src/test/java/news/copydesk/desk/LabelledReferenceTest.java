package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.CrossReference;
import news.copydesk.article.RawArticle;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** A reference's label is what stands before the colon, also where a pack has the colon in its phrase. */
class LabelledReferenceTest {

    private static final String STORY = """
            Hamnen i Norrvik byggs ut för tredje gången

            Kommunen lägger tolv miljoner på en ny kaj, sade hamnchefen på måndagen, och arbetet börjar redan i mars nästa år.

            %s

            Fiskarna har väntat länge på beslutet, för den gamla kajen har spruckit och båtarna får ligga ute på redden om vintern.
            """;

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @Test
    void theColonIsNoPartOfTheLabel() throws Exception {
        assertThat(label("Läs också: Kajen i Norrvik har spruckit")).contains("Läs också");
        assertThat(label("Läs också:\nKajen i Norrvik har spruckit")).contains("Läs också");
        assertThat(label("Läs också\u00A0: Kajen i Norrvik har spruckit")).contains("Läs också");
    }

    @Test
    void whatOnlyClosesTheLineIsNoPartOfTheTitle() throws Exception {
        assertThat(label("(Läs också: Kajen i Norrvik har spruckit)")).contains("Läs också");
        assertThat(label("[Läs också: Kajen i Norrvik har spruckit]")).contains("Läs också");
        assertThat(label("+ Läs också: Kajen i Norrvik har spruckit +")).contains("Läs också");
    }

    @Test
    void theStarsOfMarkdownAreNoPartOfTheTitle() throws Exception {
        assertThat(title("**Läs också:** Kajen i Norrvik har spruckit")).isEqualTo("Kajen i Norrvik har spruckit");
        assertThat(title("**Läs också: Kajen i Norrvik har spruckit**")).isEqualTo("Kajen i Norrvik har spruckit");
        assertThat(title("Läs också: *Kajen* i Norrvik har spruckit")).isEqualTo("*Kajen* i Norrvik har spruckit");
    }

    @Test
    void theSignOfAQuoteIsPartOfTheTitle() throws Exception {
        assertThat(title("Läs också: »Vi kan ikke mere«: kajen i Norrvik"))
                .isEqualTo("»Vi kan ikke mere«: kajen i Norrvik");
        assertThat(title("Läs också: – Vi orkar inte mer, säger fiskarna"))
                .isEqualTo("– Vi orkar inte mer, säger fiskarna");
    }

    private String title(String line) throws Exception {
        return desk.edit(RawArticle.of(STORY.formatted(line)))
                .orThrow()
                .crossReferences()
                .get(0)
                .title();
    }

    private Optional<String> label(String lines) throws Exception {
        Article article = desk.edit(RawArticle.of(STORY.formatted(lines))).orThrow();
        assertThat(article.crossReferences())
                .extracting(CrossReference::title)
                .containsExactly("Kajen i Norrvik har spruckit");
        return article.crossReferences().get(0).label();
    }
}
