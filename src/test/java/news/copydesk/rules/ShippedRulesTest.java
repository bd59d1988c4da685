package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.text.Folding;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The rules that ship with Copydesk")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ShippedRulesTest {

    private Rulebook rules;

    @BeforeAll
    void load() {
        rules = Rulebook.load(Optional.empty());
    }

    Stream<LanguagePack> packs() {
        return rules.packs().stream();
    }

    @ParameterizedTest
    @MethodSource("packs")
    void everyPhraseOfAPackIsFound(LanguagePack pack) {
        assertThat(pack.terms().stream().filter(term -> !isFound(term)).toList())
                .isEmpty();
    }

    @Test
    void everyNameOfAnAgencyIsFound() {
        List<Term> missed = new ArrayList<>();
        rules.agencies().terms().stream().filter(term -> !isFound(term)).forEach(missed::add);
        assertThat(missed).isEmpty();
    }

    @Test
    void everyPackHasFunctionWordsAndCountries() {
        for (LanguagePack pack : rules.packs()) {
            assertThat(pack.functionWords()).as(pack.toString()).hasSizeGreaterThan(40);
            assertThat(Stream.concat(Countries.terms(pack).stream(), pack.terms().stream())
                            .filter(term -> term.category() == Category.COUNTRY)
                            .map(Term::kind)
                            .distinct())
                    .as(pack.toString())
                    .hasSizeGreaterThan(240);
        }
    }

    /** The same may be found as part of a longer phrase of the same meaning, such as the one with its exclamation mark. */
    private boolean isFound(Term term) {
        String phrase = phrase(term);
        String before = before(term);
        return rules.lexicon().scan(Folding.fold(before + phrase + after(term))).stream()
                .anyMatch(hit -> hit.term().category() == term.category()
                        && hit.term().kind().equals(term.kind())
                        && hit.term().language().equals(term.language())
                        && hit.start() <= before.length()
                        && hit.end() >= before.length() + phrase.length());
    }

    /** As it stands on a page. */
    private static String phrase(Term term) {
        String phrase = term.phrase().replace("#", "12");
        if (term.category() != Category.SECTION && term.category() != Category.COUNTRY) {
            return phrase;
        }
        int first = phrase.offsetByCodePoints(0, 1);
        return phrase.substring(0, first).toUpperCase(Locale.ROOT) + phrase.substring(first);
    }

    private static String before(Term term) {
        if (term.category() == Category.CONJUNCTION) {
            return joinsLetters(term) ? "安" : "Ω ";
        }
        return switch (term.anchor()) {
            case WHOLE, START -> "► ";
            case ANYWHERE -> "";
            case END -> "ω ";
        };
    }

    private static String after(Term term) {
        if (term.category() == Category.CONJUNCTION) {
            return joinsLetters(term) ? "王" : " Ω";
        }
        return switch (term.anchor()) {
            case WHOLE -> " !";
            case START -> term.category() == Category.RUBRIC ? " : ω" : " ω";
            case ANYWHERE, END -> "";
        };
    }

    private static boolean joinsLetters(Term term) {
        return !Character.isLetter(term.phrase().charAt(0)) && !term.phrase().equals("&");
    }
}
