package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import news.copydesk.text.Folding;

@Label("Hits of any phrases in any line")
class LexiconPropertyTest {

    private static final String ALPHABET = "aabAB é  .:-7#中アマя«🇺\u0301\u200B";

    @Property(shrinking = ShrinkingMode.OFF)
    void stayInTheLineAndStandForTheirPhrase(@ForAll("terms") List<Term> terms, @ForAll("lines") String line) {
        for (Hit hit : lexicon(terms).scan(Folding.fold(line))) {
            assertThat(hit.start()).isNotNegative().isLessThan(hit.end());
            assertThat(hit.end()).isLessThanOrEqualTo(line.length());
            assertThat(bare(line.substring(hit.start(), hit.end())))
                    .isEqualTo(bare(hit.term().phrase()));
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void comeInOrderWithoutThoseWithinOthers(@ForAll("terms") List<Term> terms, @ForAll("lines") String line) {
        List<Hit> hits = lexicon(terms).scan(Folding.fold(line));
        for (int i = 1; i < hits.size(); i++) {
            Hit before = hits.get(i - 1);
            Hit hit = hits.get(i);
            assertThat(hit.start()).isGreaterThanOrEqualTo(before.start());
            for (Hit earlier : hits.subList(0, i)) {
                boolean within = earlier.start() <= hit.start() && earlier.end() >= hit.end();
                boolean sameGroup = earlier.term().category() == hit.term().category()
                        && earlier.term().language().equals(hit.term().language());
                assertThat(within && sameGroup).as("%s within %s", hit, earlier).isFalse();
            }
        }
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void aNarrowerLexiconFindsNoMore(@ForAll("terms") List<Term> terms, @ForAll("lines") String line) {
        Lexicon lexicon = lexicon(terms);
        List<Hit> wanted = lexicon.scan(Folding.fold(line)).stream()
                .filter(hit -> hit.term().language().equals("fr"))
                .toList();
        assertThat(lexicon.only(term -> term.language().equals("fr")).scan(Folding.fold(line)))
                .isEqualTo(wanted);
    }

    @Provide
    Arbitrary<List<Term>> terms() {
        return Combinators.combine(
                        Arbitraries.of(
                                Category.RESIDUE, Category.CREDIT_MARKER, Category.COUNTRY, Category.CONJUNCTION),
                        Arbitraries.of("fr", "de"),
                        Arbitraries.strings().withChars(ALPHABET).ofMinLength(1).ofMaxLength(6),
                        Arbitraries.of(Anchor.values()))
                .as((category, language, phrase, anchor) -> new Term(category, "XX", language, phrase, anchor, ""))
                .list()
                .ofMaxSize(12);
    }

    @Provide
    Arbitrary<String> lines() {
        return Arbitraries.strings().withChars(ALPHABET).ofMaxLength(60);
    }

    private static Lexicon lexicon(List<Term> terms) {
        return Lexicon.of(new ArrayList<>(terms), term -> false);
    }

    /** Match keys without spaces, and without how a number is grouped. */
    private static String bare(String text) {
        String keys = Folding.fold(text).toString().replace(" ", "");
        while (keys.contains("#.#") || keys.contains("##")) {
            keys = keys.replace("#.#", "#").replace("##", "#");
        }
        return keys;
    }
}
