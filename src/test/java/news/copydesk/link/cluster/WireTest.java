package news.copydesk.link.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Article;
import news.copydesk.article.Byline;
import news.copydesk.link.Articles;
import org.junit.jupiter.api.Test;

class WireTest {

    private final Wire wire =
            new Wire(name -> Optional.of(name.toUpperCase(Locale.ROOT)).filter(Set.of("AFP", "DPA")::contains));

    @Test
    void theBylineNamesIt() {
        assertThat(wire.of(article(
                        "Nobody knows why.", new Byline("Le Phare avec AFP", List.of(), List.of("Le Phare", "AFP")))))
                .contains("AFP");
    }

    @Test
    void aBracketAtTheEndNamesIt() {
        Byline none = new Byline("Ann Marlowe", List.of("Ann Marlowe"), List.of());
        assertThat(wire.of(article("Nobody knows why. (red/dpa)", none))).contains("DPA");
        assertThat(wire.of(article(
                        "Nobody (not even dpa, which was there first with all its reporters and cameras) knows why.",
                        none)))
                .isEmpty();
    }

    private static Article article(String last, Byline byline) {
        return Articles.article(
                "a", "A ferry sinks", List.of("It rained.", last), "", List.of(), List.of(), Optional.of(byline));
    }
}
