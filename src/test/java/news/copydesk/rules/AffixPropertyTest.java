package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** {@link Beginnings} and {@link Endings} against going through the list. */
@Label("What any text begins and ends with")
class AffixPropertyTest {

    private static final String ALPHABET = "abAB éÉıİſ中ア\uD83C\uDDFA";

    @Property
    void isTheFirstOfTheListThatBeginsThere(@ForAll("lists") List<String> words, @ForAll("texts") String text) {
        for (int at = 0; at <= text.length(); at++) {
            int place = at;
            assertThat(Beginnings.of(words).end(text, at))
                    .isEqualTo(words.stream()
                            .filter(word -> text.startsWith(word, place))
                            .mapToInt(word -> place + word.length())
                            .findFirst()
                            .orElse(-1));
        }
    }

    @Property
    void isTheFirstOfTheListInAnyLetters(@ForAll("lists") List<String> words, @ForAll("texts") String text) {
        assertThat(Beginnings.inAnyLetters(words).end(text, 0))
                .isEqualTo(words.stream()
                        .filter(word -> beginsInAnyLetters(text, word))
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(-1));
    }

    /** Letter by letter: over longer regions Java takes U+D83C U+D83C U+DDFA for U+D83C U+DDFA U+DDFA. */
    private static boolean beginsInAnyLetters(String text, String word) {
        return word.length() <= text.length()
                && IntStream.range(0, word.length())
                        .allMatch(i -> text.substring(i, i + 1).equalsIgnoreCase(word.substring(i, i + 1)));
    }

    @Property
    void isTheFirstOfTheListThatIsAnywhere(@ForAll("lists") List<String> words, @ForAll("texts") String text) {
        for (int least = 0; least <= words.size(); least++) {
            assertThat(Beginnings.of(words).in(text, least))
                    .isEqualTo(IntStream.range(least, words.size())
                            .filter(i -> text.contains(words.get(i)))
                            .findFirst()
                            .orElse(-1));
        }
    }

    @Property
    void isTheFirstOfTheListThatEndsThere(@ForAll("lists") List<String> words, @ForAll("texts") String text) {
        Endings endings = Endings.of(words);
        assertThat(endings.start(text))
                .isEqualTo(words.stream()
                        .filter(text::endsWith)
                        .mapToInt(word -> text.length() - word.length())
                        .findFirst()
                        .orElse(-1));
        assertThat(endings.endMoreThan(text))
                .isEqualTo(words.stream().anyMatch(word -> text.endsWith(word) && text.length() > word.length()));
    }

    @Property
    void areTakenOffOneAfterTheOther(@ForAll("lists") List<String> words, @ForAll("texts") String text) {
        String left = text;
        for (String word : words) {
            left = left.endsWith(word) ? left.substring(0, left.length() - word.length()) : left;
        }
        assertThat(Endings.of(words).takenOff(text)).isEqualTo(left);
    }

    @Provide
    Arbitrary<List<String>> lists() {
        return Arbitraries.strings()
                .withChars(ALPHABET.toCharArray())
                .ofMinLength(1)
                .ofMaxLength(4)
                .list()
                .uniqueElements()
                .ofMaxSize(30);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars(ALPHABET.toCharArray()).ofMaxLength(8);
    }
}
