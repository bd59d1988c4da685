package news.copydesk.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.rules.LanguagePack;
import news.copydesk.rules.Rulebook;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Function words")
class FunctionWordsTest {

    private final List<LanguagePack> packs = Rulebook.load(Optional.empty()).packs();
    private final FunctionWords words = new FunctionWords(packs);

    @Test
    void tellTheLanguagesThatUseThem() {
        long users = words.users(hash("und"));
        assertThat(users & words.bit("de")).isNotZero();
        assertThat(users & words.bit("fr")).isZero();
        assertThat(words.users(hash("Lokomotive"))).isZero();
    }

    @Test
    void areAllThoseOfAllPacks() {
        for (LanguagePack pack : packs) {
            assertThat(pack.functionWords())
                    .allMatch(word -> WordHashes.of(Folding.fold(word)).count() == 0
                            || (words.users(hash(word)) & words.bit(pack.tag())) != 0);
        }
    }

    @Test
    void makeUpAShareOfAText() {
        WordHashes text = WordHashes.of(Folding.fold("Lokomotive und Tender"));
        assertThat(words.share(text, words.bit("de"))).isEqualTo(1.0 / 3);
        assertThat(words.share(WordHashes.of(Folding.fold("")), words.bit("de")))
                .isZero();
    }

    @Test
    void ofNoLanguageAreNone() {
        assertThat(new FunctionWords(List.of()).users(hash("und"))).isZero();
        assertThat(words.bit("tlh")).isZero();
    }

    private static int hash(String word) {
        return WordHashes.of(Folding.fold(word)).hash(0);
    }
}
