package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** A line as the numbers and words that a date can be made of. */
final class DateTokens {

    /**
     * A run of digits or of letters.
     *
     * @param value of the digits, or -1 for a word and for a number too large to be part of a date
     * @param digits how many digits
     * @param month from 1 to 12 if the word names a month, else 0
     */
    record Token(int start, int end, int value, int digits, int month) {

        boolean isNumber() {
            return digits > 0 && value >= 0;
        }

        boolean isDay() {
            return isNumber() && digits <= 2 && value >= 1 && value <= 31;
        }

        boolean isMonthNumber() {
            return isNumber() && digits <= 2 && value >= 1 && value <= 12;
        }

        boolean isYear() {
            return digits == 4 && value >= 1800 && value <= 2199;
        }
    }

    private static final int MOST = 400;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();

    DateTokens(String text, ToIntFunction<String> months) {
        this.text = text;
        int i = 0;
        while (i < text.length() && tokens.size() < MOST) {
            char c = text.charAt(i);
            if (Character.isDigit(c)) {
                i = number(i);
            } else if (Character.isLetter(c)) {
                i = word(i, months);
            } else {
                i++;
            }
        }
    }

    private int number(int start) {
        int end = start;
        int value = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end))) {
            value = end - start < 6 ? value * 10 + Character.digit(text.charAt(end), 10) : -1;
            end++;
        }
        tokens.add(new Token(start, end, end - start > 6 ? -1 : value, end - start, 0));
        return end;
    }

    private int word(int start, ToIntFunction<String> months) {
        int end = start;
        boolean ideographs = isIdeograph(text.charAt(start));
        while (end < text.length() && isWordPart(text.charAt(end)) && isIdeograph(text.charAt(end)) == ideographs) {
            end++;
        }
        String word = text.substring(start, end);
        tokens.add(new Token(start, end, -1, 0, ideographs ? 0 : months.applyAsInt(word)));
        return end;
    }

    int size() {
        return tokens.size();
    }

    /** The token at that place; one that is neither number nor month where there is none. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : new Token(0, 0, -1, 0, 0);
    }

    /** What stands between a token and the next, without spaces; empty at the ends. */
    String gap(int index) {
        if (index < 0 || index + 1 >= tokens.size()) {
            return "";
        }
        return text.substring(tokens.get(index).end(), tokens.get(index + 1).start())
                .strip();
    }

    String word(int index) {
        Token token = at(index);
        return text.substring(token.start(), token.end());
    }

    private static boolean isWordPart(char c) {
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200C';
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c < 0xD800;
    }
}
