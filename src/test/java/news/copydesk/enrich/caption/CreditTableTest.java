package news.copydesk.enrich.caption;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Caption;
import news.copydesk.article.Credit;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Role;
import news.copydesk.enrich.Pages;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.enrich.credit.CreditParser;
import news.copydesk.rules.CaptionCredits;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.MarkedLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Credits as newspapers print them, behind captions, before them and alone; {@code credits.tsv} has the line and what it says. Without a
 * caption the line is a credit and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CreditTableTest {

    private final Pages pages = new Pages();

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "credits.tsv",
            delimiter = '\t',
            quoteCharacter = '\0',
            numLinesToSkip = 1,
            emptyValue = "")
    void creditIsReadAndTakenOff(String line, String caption, String photographer, String chain, String flags) {
        assertThat(read(line))
                .isEqualTo(String.join("\n", orEmpty(caption), orEmpty(photographer), orEmpty(chain), orEmpty(flags)));
    }

    @Test
    void dayAndPlaceBehindAnEqualsSignAreNoCredit() {
        Copy copy = pages.page("ja", Role.CAPTION, "診療所へ向かう住民＝2026年3月10日、長野県信濃原村");
        Caption caption = pages.captions.read(copy, "a", List.of()).get(0);
        assertThat(caption.text()).isEqualTo("診療所へ向かう住民＝2026年3月10日、長野県信濃原村");
        assertThat(caption.credit()).isEmpty();
        assertThat(caption.date().map(PartialDate::iso)).contains("2026-03-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Er nannte den Besuch in Rom „privat“.",
                "Die Glocke vor dem Rathaus. Das Schild sagt „privat“",
                "Die Feier am See war halb-privat",
                "Er kam nicht als Minister – privat.",
            })
    void aWordThatSaysWhoHandedOutAPictureIsOneOfTheLanguageToo(String line) {
        Caption caption = pages.captions
                .read(pages.page("de", Role.CAPTION, line), "a", List.of())
                .get(0);
        assertThat(caption.text()).isEqualTo(line);
        assertThat(caption.credit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Der Grat über dem Tal (Foto: A. Brandner, 15.01.2022). # Foto: A. Brandner, 15.01.2022",
                "Das Floß vor der Brücke (Foto: Getty Images (AFP)). # Foto: Getty Images (AFP)",
            })
    void bracketsAroundACreditBelongNeitherToItNorToItsCaption(String line, String credit) {
        Copy copy = pages.page("de", Role.CAPTION, line);
        Caption caption = pages.captions.read(copy, "a", List.of()).get(0);
        assertThat(caption.text()).isEqualTo(line.substring(0, line.indexOf(" (")));
        assertThat(caption.credit().map(Credit::raw)).contains(credit);
    }

    private String read(String text) {
        Copy copy = pages.page("und", Role.CAPTION, text);
        MarkedLine line = copy.lines().get(0);
        Optional<CreditSlot> slot = new CaptionCredits(pages.rules.packs(), pages.rules.vocabulary()).find(line);
        if (slot.isPresent() && slot.get().start() == 0 && slot.get().end() == text.length()) {
            Caption empty = pages.captions.read(copy, "a", List.of()).get(0);
            return describe("", new CreditParser(pages.rules).parse(text), empty);
        }
        Caption caption = pages.captions.read(copy, "a", List.of()).get(0);
        return caption.credit()
                .map(credit -> describe(caption.text(), credit, caption))
                .orElse("no credit");
    }

    private static String describe(String text, Credit credit, Caption caption) {
        List<String> flags = new ArrayList<>();
        if (credit.pool()) {
            flags.add("pool");
        }
        if (credit.handout()) {
            flags.add("handout");
        }
        if (caption.archive()) {
            flags.add("archive");
        }
        if (caption.symbolic()) {
            flags.add("symbolic");
        }
        return String.join(
                "\n",
                text,
                credit.photographer().orElse(""),
                String.join(" > ", credit.chain()),
                String.join(" ", flags));
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }
}
