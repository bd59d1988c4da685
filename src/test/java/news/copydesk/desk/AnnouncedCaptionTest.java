package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** A line that says itself that it is a caption is one; what says so to those who cannot see the picture is no part of it. */
class AnnouncedCaptionTest {

    private static final String ENGLISH = """
            Council votes to reopen Harlow's last public pool

            Councillors voted late on Tuesday to reopen the town's last public pool, closed since a pipe burst two winters ago.

            %s

            The decision passed by a single vote after four hours of debate, with the ruling group split over the cost.
            """;

    private static final String FRENCH = """
            Le conseil de Vernay rouvre la piscine municipale

            Le conseil a voté mardi soir la réouverture de la dernière piscine de la ville, fermée depuis deux ans.

            %s

            La décision est passée à une voix près après quatre heures de débat, a indiqué le maire devant la presse.
            """;

    private final Desk desk = Desk.open(Rulebook.load(Optional.empty()));

    @Test
    void aLabelAndACommaAnnounceACaption() throws Exception {
        assertThat(captions(ENGLISH, "Image caption, The drained basin in January"))
                .containsExactly("The drained basin in January");
        assertThat(captions(ENGLISH, "IMAGE CAPTION: The drained basin in January"))
                .containsExactly("The drained basin in January");
        assertThat(captions(FRENCH, "Légende\u00A0: Le bassin vide en janvier"))
                .containsExactly("Le bassin vide en janvier");
    }

    @Test
    void whatPointsToThePictureStaysInTheCaption() throws Exception {
        assertThat(captions(ENGLISH, "Pictured: swimmers queue outside the baths on the last day."))
                .containsExactly("Pictured: swimmers queue outside the baths on the last day.");
        assertThat(captions(FRENCH, "Sur la photo : le maire devant le bassin."))
                .containsExactly("Sur la photo : le maire devant le bassin.");
    }

    @Test
    void theRuleIsNamed() throws Exception {
        assertThat(article(ENGLISH, "Image caption, The drained basin in January")
                        .captions()
                        .get(0)
                        .evidence())
                .contains("rules/en.yaml#captions.openings");
    }

    @Test
    void aWordThatASentenceCanBeginWithNeedsAColon() throws Exception {
        String sentence =
                "Légende, mythe ou simple rumeur : personne à Vernay ne sait plus d’où vient le nom du bassin.";

        assertThat(article(FRENCH, sentence).blocks()).extracting(Block::role).doesNotContain(Role.CAPTION);
    }

    @Test
    void aSentenceAboutAPictureIsNone() throws Exception {
        assertThat(article(
                                ENGLISH,
                                "In the photo, taken by a passer-by, two men climb over the fence behind the building late at night.")
                        .blocks())
                .extracting(Block::role)
                .doesNotContain(Role.CAPTION);
    }

    private List<String> captions(String story, String line) throws Exception {
        return article(story, line).captions().stream().map(Caption::text).toList();
    }

    private Article article(String story, String line) throws Exception {
        return desk.edit(RawArticle.of(story.formatted(line))).orThrow();
    }
}
