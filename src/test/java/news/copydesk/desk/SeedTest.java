package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.Credit;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Depicted;
import news.copydesk.article.Depicted.Position;
import news.copydesk.article.Kicker;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Place;
import news.copydesk.article.RawArticle;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The text that started the project comes out right, whole. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedTest {

    private static final Path SEED = Path.of("..", "shared", "seed");
    private Article article;

    @BeforeAll
    void edit() throws IOException, RuleException {
        assumeTrue(Files.isDirectory(SEED), "the seed's folder is not beside this checkout");
        Path file;
        try (Stream<Path> files = Files.list(SEED)) {
            file = files.filter(path -> path.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst()
                    .orElseThrow();
        }
        Desk desk = Desk.open(Rulebook.load(Optional.empty()));
        article = desk.edit(RawArticle.of(Files.readAllBytes(file))).orThrow();
    }

    @Test
    void headKickerAndSource() {
        assertThat(article.language().tag()).isEqualTo("fr");
        assertThat(article.headline()).contains("À Bagdad Bogdanov parle coopération et échange multiface");
        assertThat(article.kicker()).contains(new Kicker("TV", Kicker.Kind.BRAND));
        assertThat(article.source()).hasValueSatisfying(source -> {
            assertThat(source.id()).isEqualTo("presstv");
            assertThat(source.name()).isEqualTo("French Press TV");
            assertThat(source.raw()).contains("SOURCE: FRENCH PRESS TV");
        });
        assertThat(article.byline()).isEmpty();
        assertThat(article.dateline()).isEmpty();
        assertThat(article.dek()).isEmpty();
    }

    @Test
    void nineParagraphs() {
        assertThat(article.statistics().paragraphs()).isEqualTo(9);
        assertThat(article.blocks())
                .filteredOn(block -> block.role() == Role.PARAGRAPH)
                .hasSize(9);
        assertThat(article.places()).first().extracting(Place::country).isEqualTo("IQ");
    }

    @Test
    void aCaptionInEnglishAboutSomethingElse() {
        Caption caption = article.captions().get(0);
        assertThat(caption.text())
                .startsWith("US Rep. Ilhan Omar (D-MN) (L) talks with Speaker")
                .endsWith("on March 08, 2019 in Washington, DC.");
        assertThat(caption.language()).contains("en");
        assertThat(caption.date()).contains(PartialDate.of(2019, 3, 8));
        assertThat(caption.credit())
                .hasValueSatisfying(credit -> assertThat(credit.agency()).contains("AFP"));
        assertThat(caption.people())
                .containsExactly(
                        new Depicted("Ilhan Omar", Optional.of(Position.LEFT)),
                        new Depicted("Nancy Pelosi", Optional.empty()));
        assertThat(caption.offTopic()).isTrue();
    }

    @Test
    void aCaptionWithItsCreditGluedOn() {
        assertThat(article.captions()).hasSize(2);
        Caption caption = article.captions().get(1);
        assertThat(caption.text()).isEqualTo("Des soldats américains en janvier en Irak 2019.");
        assertThat(caption.language()).contains("fr");
        assertThat(caption.date()).contains(PartialDate.of(2019, 1));
        assertThat(caption.credit()).map(Credit::agency).contains(Optional.of("Reuters"));
        assertThat(caption.offTopic()).isFalse();
    }

    @Test
    void crossReferencesKeptOutOfTheBody() {
        assertThat(article.crossReferences())
                .extracting(CrossReference::label, CrossReference::title, CrossReference::afterParagraph)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of("Lire aussi"),
                                "Les GI’s espionnent l’armée irakienne au profit de Daech",
                                6),
                        org.assertj.core.groups.Tuple.tuple(
                                Optional.of("Lire aussi"), "Irak: les USA empêchent l’éradication du terrorisme", 8));
    }

    @Test
    void theShareWidgetIsResidue() {
        List<Block> residue = article.blocks().stream()
                .filter(block -> block.role() == Role.RESIDUE)
                .toList();
        assertThat(residue).singleElement().satisfies(block -> {
            assertThat(block.text()).isEqualTo("Partager Cet Article");
            assertThat(block.kind()).contains(ResidueKind.SHARE);
        });
    }
}
