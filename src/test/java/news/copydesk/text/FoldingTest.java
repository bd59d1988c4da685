package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "Lire Aussi | lire aussi",
                "À LIRE ÉGALEMENT | a lire egalement",
                "Le Figaro\u202F: \u00A0suite | le figaro : suite",
                "l’école | l'ecole",
                "« Oui » “yes” „ja“ | \" oui \" \"yes\" \"ja\"",
                "Paris – Bagdad — Moscou | paris - bagdad - moscou",
                "Ｌｉｖｅ：２４ | live:#",
                "3 Kommentare, 1.234 Likes | # kommentare, #.# likes",
                "١٢ مارس ۱۴۰۳ | # مارس #",
                "Українська, Ёлка, йод | украінська, елка, иод",
                "Διαβάστε επίσης | διαβαστε επισησ",
                "IŞIK ışık İstanbul | isik isik istanbul",
                "Łódź Đà Nẵng København | lodz da nang kobenhavn",
                "Straße | straße",
                "أحمد إيران آخر ٱلله | احمد ايران اخر الله",
                "مصطفى کتابی | مصطفي كتابي",
                "مـــصــر مُحَمَّد | مصر محمد",
                "שָׁלוֹם | שלום",
                "می\u200Cرود | ميرود",
                "더 보기 ガ が हिन्दी | 더 보기 ガ が हिन्दी",
                "mehr… | mehr...",
                "Ausﬂug | ausflug",
                "e\u0301te\u0301 | ete",
            })
    void folds(String text, String keys) {
        assertThat(Folding.fold(text)).hasToString(keys);
    }

    @Test
    void nothingFoldsToNothing() {
        assertThat(Folding.fold("")).isEmpty();
    }

    @Test
    void everyKeyKnowsItsPlaceInTheOriginal() {
        String text = "Vu  en 2024 : l\u00ADété… fin";
        Folded folded = Folding.fold(text);
        assertThat(folded).hasToString("vu en # : lete... fin");
        assertThat(folded.original()).isEqualTo(text);
        assertThat(original(text, folded, "en")).isEqualTo("en");
        assertThat(original(text, folded, "#")).isEqualTo("2024");
        assertThat(original(text, folded, "lete")).isEqualTo("l\u00ADété");
        assertThat(original(text, folded, "...")).isEqualTo("…");
        assertThat(original(text, folded, "vu ")).isEqualTo("Vu  ");
        assertThat(original(text, folded, "fin")).isEqualTo("fin");
    }

    @Test
    void aMarkWithoutAKeyBelongsToTheLetterBeforeIt() {
        String text = "e\u0301t\u0065\u0301!";
        Folded folded = Folding.fold(text);
        assertThat(original(text, folded, "e")).isEqualTo("e\u0301");
        assertThat(original(text, folded, "ete")).isEqualTo("e\u0301te\u0301");
    }

    @Property
    void foldingAgainChangesNothing(@ForAll @StringLength(max = 60) String text) {
        String once = Folding.fold(text).toString();
        assertThat(Folding.fold(once)).hasToString(once);
    }

    @Property
    void placesRiseAndStayInTheOriginal(@ForAll @StringLength(max = 60) String text) {
        Folded folded = Folding.fold(text);
        int before = 0;
        for (int i = 0; i < folded.length(); i++) {
            assertThat(folded.start(i)).isGreaterThanOrEqualTo(before).isLessThan(folded.end(i));
            assertThat(folded.end(i)).isLessThanOrEqualTo(text.length());
            before = folded.start(i);
        }
    }

    @Test
    void everyCharacterFoldsTheSameAlongsideOthers() {
        for (int c = 0; c <= Character.MAX_VALUE; c++) {
            String alone = Folding.fold(String.valueOf((char) c)).toString();
            assertThat(Folding.fold(alone)).as("U+%04X", c).hasToString(alone);
            assertThat(Folding.fold("a  " + (char) c + "b").toString())
                    .as("U+%04X", c)
                    .isEqualTo(("a " + alone + "b").replace("  ", " "));
        }
    }

    private static String original(String text, Folded folded, String keys) {
        int at = folded.toString().indexOf(keys);
        return text.substring(folded.start(at), folded.end(at + keys.length() - 1));
    }
}
