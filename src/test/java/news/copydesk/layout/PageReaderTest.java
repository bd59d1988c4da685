package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.api.Test;

/** What the lines of a page show when they are seen together. */
class PageReaderTest {

    private static final String STORY =
            "Rain fell on the valley for three days, and on the fourth the river came back to its bed, farmers said on Monday.";
    private static final String MORE =
            "The drought had lasted since March, and wells in eleven villages had run dry before the rain came to the valley.";

    private final Rulebook rules = Rulebook.load(Optional.empty());
    private final PageReader reader = new PageReader(rules, new FunctionWords(rules.packs()));

    @Test
    void headingsThatCountAreASeriesAndSoAreListsOfPoints() {
        assertThat(values(Trait.SERIES, "1. Drink water", STORY, "2. Sleep well", MORE, "- 7 pots"))
                .containsExactly("series=apart", "", "series=apart", "", "");
        assertThat(values(Trait.SERIES, "1) Flour", "2) Water", STORY, "30.4.2024"))
                .containsExactly("series=adjacent", "series=adjacent", "", "");
    }

    @Test
    void aWordWithinAnAgencysNameIsNoSection() {
        assertThat(values(Trait.SECTION, "PA Media", "Media", STORY)).containsExactly("", "section=whole", "");
    }

    @Test
    void whoHasAKnownNameAndIsSomethingIsNoListOfNames() {
        assertThat(values(Trait.NAME_LIKE, "Cornelia Aster, Institute of Hydrology", "Ann Lee, Cornelia Aster", STORY))
                .containsExactly("", "name-like=list", "");
    }

    @Test
    void twoWordingsOfOneTitleAreRivals() {
        assertThat(values(
                        Trait.RIVAL,
                        "Weather",
                        "Valley drought ends",
                        "Drought in the valley ends with three days of rain",
                        STORY))
                .containsExactly("", "rival=longer-below", "rival=shorter-above", "");
    }

    @Test
    void aSummaryIsWhatStandsUnderItsLabel() {
        assertThat(values(
                        Trait.LIST_LABEL,
                        "Key points",
                        "River back after drought",
                        "Eleven villages had no wells",
                        STORY))
                .containsExactly("", "list-label=summary", "list-label=summary", "list-label=summary");
    }

    @Test
    void theTitleIsTheLikelyHeadlineAndNeitherTrailNorAddressNorDate() {
        assertThat(likelyHeadline(
                        "https://news.example/rain-ends-drought-in-the-valley",
                        "Rain ends drought in the valley",
                        STORY,
                        MORE))
                .isEqualTo("Rain ends drought in the valley");
        assertThat(likelyHeadline(
                        "Home » Weather » Rain ends drought", "12 May 2025, 10:14", "Rain ends drought", STORY, MORE))
                .isEqualTo("Rain ends drought");
        assertThat(likelyHeadline(
                        "Weather tonight wells are filling up again",
                        "Rain ends drought in the valley",
                        STORY,
                        "Rain ends drought in the valley",
                        MORE,
                        "Rain ends drought in the valley"))
                .isEqualTo("Rain ends drought in the valley");
    }

    @Test
    void aCaptionIsToldAgainByWhatStandsNear() {
        assertThat(values(
                        Trait.ECHO_NEAR,
                        "Farmers at the valley's river on Monday",
                        STORY,
                        "Ferry fares rise in spring",
                        MORE))
                .containsExactly("echo-near=all", "echo-near=half", "echo-near=none", "echo-near=half");
        assertThat(values(Trait.ECHO_AHEAD, STORY, "Wells in eleven villages", MORE, "Wells in eleven villages"))
                .containsExactly("echo-ahead=none", "echo-ahead=all", "echo-ahead=none", "echo-ahead=none");
    }

    @Test
    void whatStandsTwiceCloseByIsATwin() {
        assertThat(values(
                        Trait.TWIN,
                        "The road to the port. Ann Lee for The Valley",
                        "The road to the port.",
                        STORY,
                        MORE,
                        STORY))
                .containsExactly("twin=longer", "twin=shorter", "twin=same", "", "twin=same");
    }

    @Test
    void aNameInFullThatProseGivesInFullIsEchoed() {
        assertThat(values(
                        Trait.NAME_ECHO,
                        "Ghita Marsh at the gauge of Lower Kelm",
                        STORY,
                        "Ghita Marsh, who has read the gauge for thirty years, had warned the council of it more than once in the spring.",
                        "What Marsh wrote in March",
                        "The surveyor Ghita Marsh beside her house",
                        "Ghita Marshall was not asked",
                        "By Ghita Marsh",
                        "Ghita Marsh",
                        MORE))
                .containsExactly("name-echo=below", "", "", "", "name-echo=above", "", "", "", "");
    }

    @Test
    void anArticleAtTheHeadOfALineMakesNoName() {
        assertThat(values(
                        Trait.NAME_ECHO,
                        "The Council in session",
                        "On Monday The Council met and put off what it had meant to say of the old bridge over the river since the spring and the flood.",
                        MORE))
                .containsExactly("", "", "");
    }

    @Test
    void aNameForAPaperCreditsALineAndANameAloneDoesNot() {
        assertThat(values(
                        Trait.CREDITED,
                        "The road to the port. Ann Lee for The Valley",
                        "The road to the port. Ann Lee",
                        STORY))
                .containsExactly("credited=behind", "", "");
    }

    @Test
    void aNameAndWhatItsBearerIsAreToldFromATitle() {
        assertThat(values(
                        Trait.NAME_AND,
                        "Cornelia Aster, Institute of Hydrology",
                        "Ghita Marsh, 64",
                        "Rain, wind and the river",
                        "Ann Lee, who farms here, was glad of it.",
                        "Ann Lee, Cornelia Aster",
                        "New Wells, empty fields"))
                .containsExactly("name-and=role", "name-and=age", "", "", "", "name-and=perhaps");
    }

    @Test
    void aDatelineIsNamesBeforeADash() {
        assertThat(values(
                        Trait.DATELINE,
                        "LYON, 3 May (AFP) - " + STORY,
                        "Bad Aussee (APA) – " + STORY,
                        "The river - a stream in summer - is back. " + STORY,
                        "“Rain” – a word of three days. " + STORY))
                .containsExactly("dateline", "dateline", "", "");
    }

    @Test
    void aStandfirstIsToldAgainByTheFirstParagraph() {
        assertThat(values(
                        Trait.ECHO_IN_NEXT,
                        "Rain ends drought",
                        "Three days of rain brought back the river.",
                        STORY,
                        MORE))
                .first()
                .isEqualTo("echo-in-next=half");
    }

    private List<String> values(Trait trait, String... texts) {
        LineTraits[] page = reader.read(sheet(texts));
        return IntStream.range(0, page.length)
                .mapToObj(i -> page[i].has(trait) ? trait.text(page[i].value(trait)) : "")
                .toList();
    }

    private String likelyHeadline(String... texts) {
        return texts[values(Trait.HEADLINE_AT, texts).indexOf("headline-at=here")];
    }

    private Sheet sheet(String... texts) {
        List<MarkedLine> page = new ArrayList<>();
        for (String text : texts) {
            Folded folded = Folding.fold(text);
            page.add(new MarkedLine(
                    new Line(page.size() + 1, text, false),
                    folded,
                    rules.lexicon().scan(folded)));
        }
        return new Sheet(page, "en", Optional.empty(), Optional.empty());
    }
}
