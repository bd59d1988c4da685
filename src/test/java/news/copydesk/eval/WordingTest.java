package news.copydesk.eval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The “Old” Bridge|the 'old' bridge",
                "Straße – offen|STRASSE - offen",
                "ｆｕｌｌ　ｗｉｄｔｈ|full width",
                "soft\u00adhyphen|softhyphen",
                "much\u00a0 \t space|much space",
                "«Merci»|\"merci\"",
                "ﬁnal|final"
            })
    void whatReadersDoNotSeeMakesNoDifference(String one, String other) {
        assertThat(Wording.of(one).normal()).isEqualTo(Wording.of(other).normal());
        assertThat(Wording.of(one).same(Wording.of(other))).isTrue();
    }

    @Test
    void theKeyHasLettersMarksAndDigitsOnly() {
        assertThat(Wording.of(" No. 5 – it’s here! ").key()).isEqualTo("no5itshere");
        assertThat(Wording.of("हिन्दी").key()).isEqualTo("हिन्दी");
        assertThat(Wording.of("— … !").isEmpty()).isTrue();
    }

    @Test
    void aScriptWithoutSpacesHasAWordForEachCharacter() {
        assertThat(Wording.of("港の町").words()).containsExactly("港", "の", "町");
        assertThat(Wording.of("ไทย").words()).containsExactly("ไ", "ท", "ย");
        assertThat(Wording.of("2024年 3月").words()).containsExactly("2024年", "3月");
        assertThat(Wording.of("snake_case it's").words()).containsExactly("snake", "case", "it", "s");
    }

    @Test
    void likenessIsTheShareOfCommonWords() {
        Wording text = Wording.of("the old bridge is open");
        assertThat(text.likeness(Wording.of("The old bridge is OPEN."), 0.85)).isEqualTo(1);
        assertThat(text.likeness(Wording.of("open is the old bridge today"), 0.85))
                .isEqualTo(10.0 / 11);
        assertThat(text.likeness(Wording.of("the new bridge is closed"), 0.85)).isZero();
        assertThat(text.likeness(Wording.of("…"), 0)).isZero();
    }

    @Test
    void aPartCountsByItsShareOfTheWhole() {
        Wording whole = Wording.of("The old bridge over the river is open");
        assertThat(Wording.of("bridge over the river").overlaps(whole, 0.5)).isTrue();
        assertThat(whole.overlaps(Wording.of("bridge over the river"), 0.5)).isTrue();
        assertThat(Wording.of("bridge over the river").overlaps(whole, 0.8)).isFalse();
        assertThat(Wording.of("the river").overlaps(whole, 0.1)).as("too short").isFalse();
    }
}
