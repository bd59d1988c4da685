package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineShapeTest {

    private static LineShape shape(String text) {
        return LineShape.of(text, new char[text.length() + ShapeScanner.ROOM], new SecondCapitals(1));
    }

    @Test
    void countsWordsAndTheirCapitals() {
        LineShape shape = shape("The NATO summit in 2024 - 'Rome' and O'Neill's A-team");
        assertThat(shape.words()).isEqualTo(9);
        assertThat(shape.capitalised()).isEqualTo(5);
        assertThat(shape.shouted()).isEqualTo(1);
        assertThat(shape.digits()).isEqualTo(4);
    }

    @Test
    void aWordMayBeLongerThanAStretch() {
        String small = "a".repeat(70);
        assertThat(shape("AB" + small + "C " + small).words()).isEqualTo(2);
        assertThat(shape("AB" + small + "C " + small).shouted()).isZero();
        assertThat(shape("x " + "A".repeat(70) + " y").shouted()).isEqualTo(1);
        assertThat(shape("x " + "A".repeat(70)).capitalised()).isEqualTo(1);
        assertThat(shape(small + "A".repeat(70)).shouted()).isZero();
    }

    @Test
    void hyphensAloneAreNoWord() {
        assertThat(shape("-".repeat(200)).words()).isZero();
        assertThat(shape("-".repeat(200) + "Name " + "-".repeat(200)).words()).isEqualTo(1);
        assertThat(shape("-".repeat(200) + "Name").capitalised()).isEqualTo(1);
    }

    @Test
    void wordsCountWhereverAStretchEnds() {
        for (int before = 0; before < 140; before++) {
            LineShape shape = shape("a ".repeat(before) + "Lake USA, 1999. Then");
            assertThat(shape.words()).as("after %d", before).isEqualTo(before + 4);
            assertThat(shape.capitalised()).as("after %d", before).isEqualTo(3);
            assertThat(shape.shouted()).as("after %d", before).isEqualTo(1);
            assertThat(shape.year()).as("after %d", before).isEqualTo(2 * before + 10);
            assertThat(shape.stops()).as("after %d", before).isEqualTo(1);
        }
    }

    @Test
    void theYearIsTheLastNumberThatCanBeOne() {
        assertThat(shape("From 1998 to 2003, 12345 of 3000").year()).isEqualTo(13);
        assertThat(shape("7".repeat(62) + "2020" + "7".repeat(62)).year()).isEqualTo(-1);
        assertThat(shape("x".repeat(61) + "2020" + "x".repeat(62)).year()).isEqualTo(61);
    }

    @Test
    void glueIsACapitalBehindASmallLetterOrItsFullStop() {
        assertThat(shape("Trade with IranPressure by sanctions").glue()).isTrue();
        assertThat(shape("It ends here.Another begins").glue()).isTrue();
        assertThat(shape("x".repeat(63) + "Yes and no").glue()).isTrue();
        assertThat(shape("McEnroe and his team").glue()).isFalse();
        assertThat(shape("Band to play with Ann McKay and an iPhone on YouTube").glue())
                .isFalse();
        assertThat(shape("Made in the U.S. by hand").glue()).isFalse();
    }

    @Test
    void ideographsAreWideAndTheirStopNeedsNoSpace() {
        LineShape shape = shape("市長は会見した。質問に答えた。");
        assertThat(shape.weight()).isGreaterThan(30);
        assertThat(shape.stops()).isEqualTo(1);
        assertThat(shape.endsSentence()).isTrue();
    }

    @Test
    void aSentenceMayEndInsideQuotes() {
        assertThat(shape("“We did it.”").endsSentence()).isTrue();
        assertThat(shape("Rain ends drought").endsSentence()).isFalse();
        assertThat(shape("").endsSentence()).isFalse();
    }
}
