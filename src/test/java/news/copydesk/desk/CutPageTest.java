package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.IntStream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Lines;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** A page whose lines were cut at a width, and garbled on top of it. */
class CutPageTest {

    private static final String PAGE = """
            Le bac ne traversera plus la riviÃ¨re

            Le dernier bac entre les deux moitiÃ©s de la ville a quittÃ© le quai
            dimanche soir avec quatre cents personnes Ã\u00A0 bord. La plupart
            nâ€™Ã©taient venues que pour lui dire adieu. Le capitaine, qui le
            conduit depuis lâ€™Ã¢ge de dix-neuf ans, a fait sonner la corne.

            La mairie estime que le pont, ouvert au printemps, rend ce service
            inutile. Moins de quarante passagers par jour lâ€™empruntaient en
            Ã©tÃ©, et Ã\u00A0 peine dix en hiver, selon lâ€™exploitant du bac, qui y
            avait perdu lâ€™an dernier la moitiÃ© de ses recettes.
            """;

    @Test
    void isReadAsItsParagraphs() throws Exception {
        Article article = Desk.open(Rulebook.load(Optional.empty()))
                .edit(RawArticle.of(PAGE))
                .orThrow();

        assertThat(article.headline()).contains("Le bac ne traversera plus la rivière");
        assertThat(article.blocks())
                .filteredOn(block -> block.role() != Role.HEADLINE)
                .extracting(Block::lines)
                .containsExactly(new Lines(3, 6), new Lines(8, 11));
        assertThat(article.provenance().repairs()).containsExactly("mojibake:windows-1252");
        int[] covered = article.blocks().stream()
                .flatMapToInt(block -> IntStream.rangeClosed(
                        block.lines().first(), block.lines().last()))
                .toArray();
        assertThat(covered).containsExactly(1, 3, 4, 5, 6, 8, 9, 10, 11);
    }
}
