package news.copydesk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list of words as a set")
class WordSetTest {

    private final List<String> words =
            IntStream.range(0, 3000).mapToObj(i -> "word" + i).toList();

    @Test
    void hasAllItsWordsAndNoOthers() {
        WordSet set = new WordSet(words);
        assertThat(words).allMatch(set::contains);
        assertThat(words).noneMatch(word -> set.contains(word + "s"));
    }

    @Test
    void tellsWordsOfTheSameHashCodeApart() {
        assertThat("Aa").hasSameHashCodeAs("BB");
        assertThat(new WordSet(List.of("Aa")).contains("BB")).isFalse();
    }

    @Test
    void keepsTheOrderOfTheListAndEachWordOnce() {
        assertThat(new WordSet(List.of("c", "a", "b", "a"))).containsExactly("c", "a", "b");
    }

    @Test
    void mayBeEmpty() {
        assertThat(new WordSet(List.of()).contains("")).isFalse();
    }

    @Test
    void filtersMostCodesThatWereNotAdded() {
        Random random = new Random(7);
        int[] added = random.ints(3000).toArray();
        HashFilter filter = new HashFilter(added);
        assertThat(added)
                .containsExactly(IntStream.of(added).filter(filter::mayHave).toArray());
        assertThat(random.ints(10_000).filter(filter::mayHave).count()).isLessThan(500);
    }
}
