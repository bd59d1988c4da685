package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageVocabularyTest {

    @Test
    void wordsAreNumberedInTheOrderOfTheirComing() {
        PageVocabulary words = new PageVocabulary(3);

        assertThat(words.number(-7)).isZero();
        assertThat(words.number(0)).isEqualTo(1);
        assertThat(words.number(-7)).isZero();
        assertThat(words.number(Integer.MIN_VALUE)).isEqualTo(2);
        assertThat(words.size()).isEqualTo(3);
        assertThat(words.hash(2)).isEqualTo(Integer.MIN_VALUE);
    }

    @Test
    void moreWordsThanExpectedKeepTheirNumbers() {
        PageVocabulary words = new PageVocabulary(0);

        for (int word = 0; word < 10_000; word++) {
            assertThat(words.number(word * 31)).isEqualTo(word);
        }
        for (int word = 0; word < 10_000; word++) {
            assertThat(words.number(word * 31)).isEqualTo(word);
            assertThat(words.hash(word)).isEqualTo(word * 31);
        }
    }
}
