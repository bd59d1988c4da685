package news.copydesk.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import news.copydesk.article.CrossReference.Target;
import news.copydesk.link.Counts.Counted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkerTest extends LinkerFixture {

    private static final String HEADLINE = "Mayor of Bridgetown resigns after 13 die in the ferry disaster";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Lire : l’« école » de Zoë rouvre – enfin | LIRE: L'\"ECOLE\" DE ZOE  ROUVRE - ENFIN | 1",
                "Mayor of Bridgetown resigns after 13 die | Mayor of Bridgetown resigns after 13 die - The Harbour Post | 0.99",
                "Mayor of Bridgetown resigns after 13 die | Mayor of Bridgetown resigns after 13 die | 1",
                "Mayor of Bridgetown resigns after 13 die | VIDEO: Mayor of Bridgetown resigns after 13 die | 0.99",
                "Mayor of Bridgetown resigns after 13 die | VIDEO Mayor of Bridgetown resigns after 13 die | 0.99",
                "Mayor of Bridgetown resigns after 13 die | [Video] Mayor of Bridgetown resigns after 13 die | 0.99",
                "Mayor of Bridgetown resigns after 13 die | Mayor of Bridgetown resigns after 13 die (Video) | 0.99",
                "Mayor of Bridgetown resigns after 13 die | H+ Mayor of Bridgetown resigns after 13 die | 0.99",
                "Le maire de Port-Louis démissionne | Article réservé aux abonnés Le maire de Port-Louis démissionne | 0.99",
                "Le maire de Port-Louis démissionne | Article réservé à nos abonnés Le maire de Port-Louis démissionne ¦ harbourpost.example | 0.98",
                "Mayor of Bridgetown resigns after 13 die | Mayor of Bridgetown resigns after 13 die ¦ Evening Star | 0.95",
                "VIDEO: Mayor of Bridgetown resigns | Mayor of Bridgetown resigns | 0.99",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns aft… | 0.952",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns after … | 0.956",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | VIDEO: Mayor of Bridgetown resigns after … ¦ Harbour Post | 0.936",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns after 13 die in ferry disaster | 0.97",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns after 13 die in the ferry diaster | 0.97",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigned after 13 die in the ferry disasters | 0",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns after 3 die in the ferry disaster | 0",
                "Mayor of Bridgetown resigns after thirteen die in ferry disaster | Mayor of Bridgetown resigns after thirty die in ferry disaster | 0",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Kingstown resigns after 13 die in the ferry disaster | 0",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetowm resigns after 13 die in the ferry disaster | 0",
                "Mayor of Bridgetown resigns after 13 die in the ferry disaster | Mayor of Bridgetown resigns after 30 die … | 0",
                "Frost of -5 degrees surprises the winegrowers of the valley | Frost of 5 degrees surprises the winegrowers of the valley | 0",
                "Mayor will resign after the ferry disaster in Bridgetown | Mayor will not resign after the ferry disaster in Bridgetown | 0",
                "Spain beats France in the final of the tournament | France beats Spain in the final of the tournament | 0",
                "US sends aid to the victims of the ferry disaster | Sends aid to the victims of the ferry disaster | 0",
                "市長、渡船事故で辞任 十三人死亡 | 【動画】市長、渡船事故で辞任　十三人死亡 | 0.99",
                "市長、渡船事故で辞任 十三人死亡 | 市長、渡船事故で辞任　十… | 0.971",
                "市長、渡船事故で辞任 十三人死亡 | 市長、渡船事故で辞任 十人死亡 | 0",
                "رئيس البلدية يستقيل بعد غرق العبّارة | فيديو: رئيس البلدية يستقيل بعد غرق العبارة | 0.99",
            })
    void findsAnEditedTitleButNoOtherStory(String headline, String title, double similarity) {
        accept(article("target", headline.replace('¦', '|')));
        accept(article("other", "Something else altogether happened", title.replace('¦', '|')));
        assertThat(target("other#x1").map(Target::similarity).orElse(0.0)).isEqualTo(similarity);
        linkTheOtherWayRound(headline, title.replace('¦', '|'));
    }

    private void linkTheOtherWayRound(String headline, String title) {
        LinkerTest other = new LinkerTest();
        other.accept(article("other", "Something else altogether happened", title));
        other.accept(article("target", headline));
        assertThat(other.published).isEqualTo(published);
    }

    @Test
    void aKickerMayStandBeforeTheHeadline() {
        accept(new SiteArticle(
                "s",
                "target",
                Optional.of("Mayor resigns at last"),
                Optional.of("Ferry disaster"),
                List.of(),
                List.of(),
                0));
        accept(article(
                "other",
                "Something else",
                "Ferry disaster: Mayor resigns at last",
                "Food scandal: Mayor resigns at last"));
        assertThat(target("other#x1").orElseThrow().articleId()).isEqualTo("target");
        assertThat(target("other#x2")).isEmpty();
    }

    @Test
    void aReferenceOfAnotherSiteFindsNothing() {
        accept(article("target", HEADLINE));
        accept(new SiteArticle(
                "elsewhere",
                "o",
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(reference("o#x1", HEADLINE)),
                0));
        assertThat(target("o#x1")).isEmpty();
    }

    @Test
    void aRevisedOrWithdrawnTargetUpdatesTheReferencesToIt() {
        accept(article("other", "Something else", HEADLINE));
        accept(article("target", HEADLINE));
        assertThat(target("other#x1").orElseThrow().headline()).isEqualTo(HEADLINE);
        assertThat(linker.backlinks("s", "target", 10)).containsExactly("other#x1");
        accept(article("target", HEADLINE.toUpperCase(java.util.Locale.ROOT)));
        assertThat(target("other#x1").orElseThrow().headline()).startsWith("MAYOR");
        accept(article("target", "Harbour closed"));
        assertThat(target("other#x1")).isEmpty();
        accept(article("target", HEADLINE));
        accept(SiteArticle.gone("s", "target"));
        assertThat(target("other#x1")).isEmpty();
        assertThat(linker.backlinks("s", "target", 10)).isEmpty();
    }

    @Test
    void onceItsEqualIsGoneAReferenceFindsWhatComesNearWhetherThatWasThereOrComesLater() {
        String near = "Mayor of Bridgetown resigns after 13 die in ferry disaster";
        String title = "Mayor of Bridgetown resigns after 13 die in the ferry disaster";
        accept(article("equal", title));
        accept(article("other", "Something else altogether happened", title));
        accept(article("near", near));
        assertThat(target("other#x1").map(Target::articleId)).contains("equal");
        accept(SiteArticle.gone("s", "equal"));
        assertThat(target("other#x1").map(Target::articleId)).contains("near");
        accept(SiteArticle.gone("s", "near"));
        assertThat(target("other#x1")).isEmpty();
        accept(article("late", near));
        assertThat(target("other#x1").map(Target::articleId)).contains("late");
    }

    @Test
    void aDroppedReferenceBecomesATombstone() {
        accept(article("other", "Something else", HEADLINE, "Harbour closed until Easter"));
        accept(article("other", "Something else", "Harbour closed until Easter"));
        assertThat(published).containsOnlyKeys("other#x1");
        accept(SiteArticle.gone("s", "other"));
        assertThat(published).isEmpty();
        assertThat(table.size()).isZero();
    }

    @Test
    void neverToItselfNorToItsTwin() {
        accept(article("self", HEADLINE, HEADLINE, "Mayor of Bridgetown resigns after 13 die in…"));
        accept(article("twin", HEADLINE));
        assertThat(target("self#x1")).isEmpty();
        assertThat(target("self#x2")).isEmpty();
        assertThat(counts).containsKey(Counted.REFERENCE_TO_ITSELF);
    }

    @Test
    void aCircleOfReferencesIsFine() {
        accept(article("a", "The first of two stories on the ferry", "The second of two stories on the ferry"));
        accept(article("b", "The second of two stories on the ferry", "The first of two stories on the ferry"));
        assertThat(target("a#x1").orElseThrow().articleId()).isEqualTo("b");
        assertThat(target("b#x1").orElseThrow().articleId()).isEqualTo("a");
    }

    @Test
    void twoHeadlinesThatFitAreNone() {
        accept(article("a", "Mayor of Bridgetown resigns after the ferry disaster"));
        accept(article("b", "Mayor of Bridgetown resigns after the harbour fire"));
        accept(article("other", "Something else", "Mayor of Bridgetown resigns after …"));
        assertThat(target("other#x1")).isEmpty();
        accept(SiteArticle.gone("s", "b"));
        assertThat(target("other#x1").orElseThrow().articleId()).isEqualTo("a");
    }

    @Test
    void anUndecidedLineIsAReferenceOnceItsHeadlineIsKnown() {
        accept(new SiteArticle(
                "s",
                "other",
                Optional.of("Else"),
                Optional.empty(),
                List.of(),
                List.of(reference("other#x1", HEADLINE)),
                1));
        assertThat(published).isEmpty();
        accept(article("target", HEADLINE));
        assertThat(target("other#x1").orElseThrow().articleId()).isEqualTo("target");
        accept(SiteArticle.gone("s", "target"));
        assertThat(published).isEmpty();
    }

    @Property(tries = 500)
    void anyTitleFindsAnEqualHeadlineOrNothing(@ForAll @StringLength(max = 40) String title) {
        LinkerTest test = new LinkerTest();
        test.accept(article("target", title));
        test.accept(article("other", "Something else altogether happened", title));
        test.target("other#x1")
                .ifPresent(target -> assertThat(target.similarity()).isEqualTo(1));
        test.accept(SiteArticle.gone("s", "target"));
        test.accept(SiteArticle.gone("s", "other"));
        assertThat(test.table.size()).isZero();
    }

    /** Any order of articles and versions gives the same references; of one article the last version comes last. */
    @Property(tries = 40)
    void theOrderOfArticlesDoesNotMatter(@ForAll long seed) {
        Random random = new Random(seed);
        List<SiteArticle> last = new ArrayList<>();
        List<SiteArticle> before = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            last.add(anyArticle("a" + i, random));
            before.add(random.nextBoolean() ? anyArticle("a" + i, random) : last.get(i));
        }
        LinkerTest plain = new LinkerTest();
        last.forEach(plain::accept);
        LinkerTest shuffled = new LinkerTest();
        Collections.shuffle(before, random);
        before.forEach(shuffled::accept);
        Collections.shuffle(last, random);
        last.forEach(shuffled::accept);
        assertThat(shuffled.published).isEqualTo(plain.published);
        last.forEach(article -> shuffled.accept(SiteArticle.gone("s", article.articleId())));
        assertThat(shuffled.table.size()).isZero();
    }

    private static SiteArticle anyArticle(String id, Random random) {
        String[] titles = new String[random.nextInt(4)];
        for (int i = 0; i < titles.length; i++) {
            String title = anyHeadline(random);
            titles[i] = switch (random.nextInt(5)) {
                case 0 -> "VIDEO: " + title;
                case 1 -> title.substring(0, title.length() * 2 / 3) + "…";
                case 2 -> title.replace("the ", "");
                case 3 -> title + " - Evening Star";
                default -> title;
            };
        }
        return random.nextInt(8) == 0 ? SiteArticle.gone("s", id) : article(id, anyHeadline(random), titles);
    }

    private static String anyHeadline(Random random) {
        String[] who = {"Mayor", "Premier"};
        String[] what = {"resigns after the ferry disaster", "visits the flooded harbour", "opens the longest bridge"};
        return who[random.nextInt(2)] + " of Bridgetown " + what[random.nextInt(3)] + " with " + random.nextInt(4)
                + " others";
    }
}
