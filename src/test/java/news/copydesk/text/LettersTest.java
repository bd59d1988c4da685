package news.copydesk.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void saysWhatThePlatformSays() {
        for (char c = 0; c < Character.MAX_VALUE; c++) {
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.COMBINING_SPACING_MARK;
            boolean same = Letters.isLetter(c) == Character.isLetter(c)
                    && Letters.isDigit(c) == Character.isDigit(c)
                    && Letters.isLetterOrDigit(c) == Character.isLetterOrDigit(c)
                    && Letters.isUpperCase(c) == Character.isUpperCase(c)
                    && Letters.isLowerCase(c) == Character.isLowerCase(c)
                    && Letters.isMark(c) == mark
                    && Letters.isLetterOrMark(c) == (mark || Character.isLetter(c));
            assertThat(same).as("U+%04X", (int) c).isTrue();
        }
    }
}
