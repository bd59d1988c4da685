package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A headline and a paragraph: what there is of a story is its body, and not a standfirst to nothing. */
class ShortPageTest {

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rain ends drought in the valley\n\nRain fell on the valley for three days, and on the fourth the river came back to"
                        + " its bed, farmers said on Monday.",
                "La pluie met fin à la sécheresse\nIl a plu trois jours sur la vallée et la rivière a retrouvé son lit lundi, disent les"
                        + " agriculteurs.",
                "Regen beendet die Dürre im Tal\n\nDrei Tage fiel Regen, am vierten kam der Fluss in sein Bett zurück, sagten Bauern"
                        + " am Montag.",
            })
    void itsOnlyParagraphIsItsBody(String page) throws Exception {
        Article article = desk.edit(RawArticle.of(page)).orThrow();

        assertThat(article.blocks()).extracting(Block::role).containsExactly(Role.HEADLINE, Role.PARAGRAPH);
        assertThat(article.dek()).isEmpty();
    }
}
