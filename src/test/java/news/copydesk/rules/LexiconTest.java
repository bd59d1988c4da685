package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Finding phrases in a line")
class LexiconTest {

    private static final Lexicon LEXICON = Lexicon.of(
            List.of(
                    term(Category.CROSS_REFERENCE, "fr", "lire aussi", Anchor.START),
                    term(Category.CROSS_REFERENCE, "fr", "lire", Anchor.START),
                    term(Category.RESIDUE, "fr", "partager", Anchor.WHOLE),
                    term(Category.RESIDUE, "fr", "partager sur", Anchor.START),
                    term(Category.RESIDUE, "fr", "droits réservés", Anchor.ANYWHERE),
                    term(Category.RESIDUE, "fr", "en savoir plus", Anchor.END),
                    new Term(Category.RESIDUE, "comments", "fr", "# commentaires", Anchor.WHOLE, ""),
                    new Term(Category.RESIDUE, "comments", "ru", "комментарии", Anchor.WHOLE, ""),
                    term(Category.CREDIT_MARKER, "de", "Bild", Anchor.ANYWHERE),
                    term(Category.CREDIT_MARKER, "ru", "фото", Anchor.ANYWHERE),
                    term(Category.CREDIT_SUFFIX, "zh", "摄", Anchor.ANYWHERE),
                    term(Category.POSITION, "fr", "(à g.)", Anchor.ANYWHERE),
                    term(Category.POSITION, "fr", "2e à partir de la gauche", Anchor.ANYWHERE),
                    term(Category.CONJUNCTION, "de", "und", Anchor.ANYWHERE),
                    term(Category.BYLINE_PREFIX, "en", "by", Anchor.START),
                    term(Category.UPDATED, "fr", "mis à jour le", Anchor.ANYWHERE),
                    term(Category.UPDATED, "de", "Stand", Anchor.ANYWHERE),
                    term(Category.RUBRIC, "fr", "en direct", Anchor.START),
                    term(Category.SECTION, "fr", "monde", Anchor.ANYWHERE),
                    term(Category.SECTION, "ja", "国際", Anchor.ANYWHERE),
                    term(Category.RECOMMENDATION, "ko", "관련기사", Anchor.START)),
            term -> false);

    private static Term term(Category category, String language, String phrase, Anchor anchor) {
        return new Term(category, "", language, phrase, anchor, "");
    }

    private static List<String> hits(String line) {
        return LEXICON.scan(Folding.fold(line)).stream()
                .map(hit -> hit.term().category() + " " + line.substring(hit.start(), hit.end()))
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Lire aussi : Irak | CROSS_REFERENCE Lire aussi",
                "LIRE AUSSI Le Caire | CROSS_REFERENCE LIRE AUSSI",
                "►  « Lire\u00A0aussi » | CROSS_REFERENCE Lire\u00A0aussi",
                "🇺🇦 >> Lire aussi | CROSS_REFERENCE Lire aussi",
                "Lire | CROSS_REFERENCE Lire",
                "PARTAGER ! | RESIDUE PARTAGER",
                "• Partager 📤 | RESIDUE Partager",
                "Partager sur X | RESIDUE Partager sur",
                "© 2024. Tous droits reserves. | RESIDUE droits reserves",
                "Pour en savoir plus… | RESIDUE en savoir plus",
                "12 commentaires | RESIDUE 12 commentaires",
                "1.234 commentaires | RESIDUE 1.234 commentaires",
                "Комментарии224 | RESIDUE Комментарии",
                "Комментарии (3) | RESIDUE Комментарии",
                "Ein Bild von Anna | CREDIT_MARKER Bild",
                "am 3. Mai 2021Bild: X | CREDIT_MARKER Bild",
                "тронаФото: X | CREDIT_MARKER Фото",
                "тронаФото： X | CREDIT_MARKER Фото",
                "新华社记者王摄 | CREDIT_SUFFIX 摄",
                "Anna Roy (à g.) hier | POSITION (à g.)",
                "Anna Roy, 3e à partir de la gauche | POSITION 3e à partir de la gauche",
                "Anna Weber und Jo Kern | CONJUNCTION und",
                "By Anna | BYLINE_PREFIX By",
                "Paris, mis à jour le 3 mai | UPDATED mis à jour le",
                "3. Mai 2024 Stand: 17 Uhr | UPDATED Stand",
                "EN DIRECT - Paris | RUBRIC EN DIRECT",
                "EN DIRECT Paris vote | RUBRIC EN DIRECT",
                "Paris / Monde / Sport | SECTION Monde",
                "国際 | SECTION 国際",
                "[관련기사] 서울 | RECOMMENDATION 관련기사",
            })
    void finds(String line, String hit) {
        assertThat(hits(line)).containsExactly(hit);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Il faut lire aussi ceci",
                "Lireaussi",
                "Partager cela",
                "Ne pas partager",
                "lire­ment",
                "en savoir plus ou moins",
                "Weltbild: X",
                "das ausweltbild heute",
                "2021Bild ohne Punkte",
                "er und sie gehen",
                "By-laws passed",
                "il a mis à jour le site",
                "En direct de Paris",
                "En direct, Paris vote",
                "le monde entier",
                "米国国際化",
                "#",
            })
    void findsNothing(String line) {
        assertThat(hits(line)).isEmpty();
    }

    @Test
    void findsNothingInNothing() {
        assertThat(hits("")).isEmpty();
    }

    @Test
    void tellsHitsInTheOrderOfTheirStarts() {
        assertThat(hits("Lire aussi : Bild und Foto, фото"))
                .containsExactly(
                        "CROSS_REFERENCE Lire aussi", "CREDIT_MARKER Bild", "CONJUNCTION und", "CREDIT_MARKER фото");
    }

    @Test
    void aHitWithinALongerOneIsLeftOutHoweverManyThereAre() {
        Lexicon lexicon = Lexicon.of(
                List.of(
                        term(Category.CREDIT_MARKER, "de", "Bild", Anchor.ANYWHERE),
                        term(Category.CREDIT_MARKER, "de", "Bild von", Anchor.ANYWHERE),
                        term(Category.CREDIT_MARKER, "da", "Bild", Anchor.ANYWHERE)),
                term -> false);
        assertThat(lexicon.scan(Folding.fold("Bild von ".repeat(30))))
                .extracting(hit -> hit.term().language() + " " + hit.term().phrase())
                .hasSize(60)
                .startsWith("de Bild von", "da Bild", "de Bild von", "da Bild")
                .doesNotContain("de Bild");
    }

    @Test
    void aLexiconOfSomeTermsFindsThoseOnly() {
        Lexicon german = LEXICON.only(term -> term.language().equals("de"));
        assertThat(german.scan(Folding.fold("Lire aussi: Bild, фото")))
                .extracting(hit -> hit.term().phrase())
                .containsExactly("Bild");
    }
}
