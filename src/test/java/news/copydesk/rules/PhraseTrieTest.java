package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.LineTokens;

@Label("The trie finds what a naive search finds")
class PhraseTrieTest {

    @Property(tries = 2000)
    void everyPhraseAtEveryPlace(
            @ForAll @Size(min = 1, max = 30) Set<@net.jqwik.api.From("texts") String> phrases,
            @ForAll("texts") String text) {
        List<List<String>> tokens = phrases.stream()
                .map(phrase -> Tokens.split(Folding.fold(phrase).toString()))
                .filter(phrase -> !phrase.isEmpty())
                .distinct()
                .toList();
        assertThat(found(tokens, Folding.fold(text))).containsExactlyInAnyOrderElementsOf(naive(tokens, text));
    }

    /** Words found by reducing a lattice: their hashes are equal, all 64 bits of them. */
    @Example
    void phrasesWithEqualHashes() {
        assertThat(LineTokens.hash("olimehidihufodan")).isEqualTo(LineTokens.hash("pugenemidelekafo"));
        List<List<String>> phrases = List.of(
                List.of("olimehidihufodan"),
                List.of("pugenemidelekafo"),
                List.of("pugenemidelekafo", "a"),
                List.of("olimehidihufodan", "a"),
                List.of("a", "olimehidihufodan", "b"),
                List.of("a", "pugenemidelekafo", "b"),
                List.of("a", "pugenemidelekafo", "b", "c"));
        String text = "pugenemidelekafo a olimehidihufodan a pugenemidelekafo b c a olimehidihufodan b c";
        assertThat(found(phrases, Folding.fold(text)))
                .filteredOn(found -> !found.contains("@" + PhraseTrie.NONE))
                .containsExactlyInAnyOrderElementsOf(naive(phrases, text));
    }

    /** Few letters of several scripts, so that phrases overlap and share beginnings and ends. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("aabbcé  -:7中文アマя").ofMaxLength(24);
    }

    /** Phrase number and the place of its last token. */
    private static List<String> found(List<List<String>> phrases, Folded text) {
        List<String> found = new ArrayList<>();
        PhraseTrie trie = new PhraseTrie(phrases);
        trie.scan(
                new LineTokens().read(text),
                (phrase, end) -> found.add(phrase + "@" + trie.start(text, phrase, end) + "-" + end));
        return found;
    }

    private static List<String> naive(List<List<String>> phrases, String text) {
        String keys = Folding.fold(text).toString();
        List<String> tokens = Tokens.split(keys);
        int[] starts = new int[tokens.size()];
        int[] ends = new int[tokens.size()];
        int from = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = keys.indexOf(tokens.get(i), from);
            from = ends[i] = starts[i] + tokens.get(i).length();
        }
        List<String> found = new ArrayList<>();
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            int length = phrases.get(phrase).size();
            for (int i = 0; i + length <= tokens.size(); i++) {
                if (tokens.subList(i, i + length).equals(phrases.get(phrase))) {
                    found.add(phrase + "@" + starts[i] + "-" + ends[i + length - 1]);
                }
            }
        }
        return found;
    }
}
