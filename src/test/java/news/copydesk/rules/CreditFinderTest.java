package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Line;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the caption ends and the credit begins; the bar of the table stands between them. */
class CreditFinderTest {

    private final CreditFinder finder;
    private final Lexicon lexicon;

    CreditFinderTest() throws RuleException {
        Rulebook rules = Rulebook.load(Optional.empty());
        finder = new CreditFinder(rules.vocabulary());
        lexicon = rules.lexicon();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The senator speaks on the steps in Washington, DC. # (AFP photo)",
                "Des dockers au port du Havre, le 12 mai 2024. # ©Reuters",
                "Une manifestation à Lille, le 12 juillet 2023. # JEANNE MARTEL / AFP",
                "Workers clear the road after the storm. # Photo by ANNA BELL /AFP via Getty Images",
                "Flooded fields near the river # (Image: Getty Images)",
                "The finance minister leaves the chancellery # | Tom Ames/PA Images via Getty Images",
                "Le ministre à son arrivée # — © BELGA",
                "La delegación durante la reunión en Madrid # EFE/ A.B. Ruiz",
                "La salida de la carrera en Losail. # EFE",
                "The plant's new hall before the opening. # Marta Olsen for Example Weekly",
                "Le barrage vu du ciel, le 9 mai 2025. # ANNE ROCHE POUR « LE MATIN »",
                "Die Brücke kurz vor der Sprengung. # IMAGEBÜRO FÜR „DER BOTE“",
                "首相が会見に臨んだ（東京で、３日） # ＝ＡＰ",
                "The crew waved from the deck. # (AP Photo/Sam Reed) AP Photo",
            })
    void theCreditIsSplitFromItsCaption(String caption, String credit) {
        String text = caption + (caption.endsWith("）") ? "" : " ") + credit;
        Optional<CreditSlot> slot = finder.find(line(text));
        assertThat(slot).hasValueSatisfying(found -> {
            assertThat(text.substring(found.start(), found.end())).isEqualTo(credit);
            assertThat(text.substring(0, found.start()).strip()).isEqualTo(caption);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "The hall before the opening. Marta Olsen for Example Weekly # COMMISSIONED",
                "Die Halle vor der Eröffnung. Marta Olsen für Beispielblatt # COMMISSIONED",
                "Salen före öppningen. Marta Olsen för Exempelbladet # COMMISSIONED",
                "The hall before the opening. Olsen for Example Weekly # NAME",
                "The hall before the opening. Marta Olsen of Example Weekly # NAME",
                "The hall before the opening. Marta Inés de Cruz # NAME",
                "The hall before the opening. Olsen Holdings # NAME",
            })
    void aNameForAPaperIsSurerThanANameAlone(String text, CreditSlot.Form form) {
        assertThat(finder.find(line(text)))
                .hasValueSatisfying(found -> assertThat(found.form()).isEqualTo(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The council met on Monday and postponed its decision on the bridge until the spring.",
                "Sources close to the talks said that nothing had been agreed (and that nothing would be before Friday).",
                "Photo finish: how the race was won",
                "THE MAYOR WAS ASKED AGAIN. SHE SAID \"NO\"",
                "",
            })
    void proseHasNoCredit(String text) {
        assertThat(finder.find(line(text))).isEmpty();
    }

    private MarkedLine line(String text) {
        Folded folded = Folding.fold(text);
        return new MarkedLine(new Line(1, text, false), folded, lexicon.scan(folded));
    }
}
