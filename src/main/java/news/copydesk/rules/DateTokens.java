package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.text.Letters;

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

    private static final Token NOTHING = new Token(0, 0, -1, 0, 0);

    private static final int MOST = 400;
    /** How many words a month can be away from the number that makes a date of it. */
    private static final int NEAR = 6;

    private final String text;
    private final DateWords known;
    private final List<Token> tokens = new ArrayList<>();

    /** @param known the words of dates and times, for those who look for one among the tokens */
    DateTokens(String text, DateWords known, MonthNames months) {
        this.text = text;
        this.known = known;
        int i = 0;
        while (i < text.length() && tokens.size() < MOST) {
            char c = text.charAt(i);
            int written = HanNumbers.end(text, i);
            if (Letters.isDigit(c)) {
                i = number(i);
            } else if (written > i) {
                tokens.add(new Token(i, written, HanNumbers.value(text, i, written), written - i, 0));
                i = written;
            } else if (Letters.isLetter(c)) {
                i = addWord(i);
            } else {
                i++;
            }
        }
        nameMonths(months);
    }

    /** Whether a date can begin there: with a number or the name of a month, or with a word right before a number. */
    boolean mayBegin(int index) {
        Token token = tokens.get(index);
        return token.digits() > 0 || token.month() > 0 || at(index + 1).digits() > 0;
    }

    DateWords known() {
        return known;
    }

    /** Looks for the names of months near numbers only, for there are many words and few numbers. */
    private void nameMonths(MonthNames months) {
        int near = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).digits() > 0) {
                for (int word = Math.max(near + 1, i - NEAR); word <= Math.min(tokens.size() - 1, i + NEAR); word++) {
                    nameMonth(word, months);
                    near = word;
                }
            }
        }
    }

    private void nameMonth(int index, MonthNames months) {
        Token token = tokens.get(index);
        if (token.digits() > 0 || token.start() == token.end() || isIdeograph(text.charAt(token.start()))) {
            return;
        }
        int month = months.month(text, token.start(), token.end());
        int end = token.end();
        if (month == 0 && isArabic(text.charAt(token.start())) && index + 1 < tokens.size()) {
            // Months of the Levant have two words.
            end = tokens.get(index + 1).end();
            month = tokens.get(index + 1).digits() > 0 ? 0 : months.month(text, token.start(), end);
        }
        if (month > 0) {
            tokens.set(index, new Token(token.start(), end, -1, 0, month));
            if (end > token.end()) {
                tokens.set(index + 1, new Token(end, end, -1, 0, month));
            }
        }
    }

    private static boolean isArabic(char c) {
        return c >= 0x0600 && c <= 0x06FF;
    }

    private int number(int start) {
        int end = start;
        int value = 0;
        while (end < text.length() && Letters.isDigit(text.charAt(end))) {
            value = end - start < 6 ? value * 10 + Character.digit(text.charAt(end), 10) : -1;
            end++;
        }
        int glued = yearAndHour(start, end);
        if (glued > 0) {
            tokens.add(new Token(start, glued, Integer.parseInt(text.substring(start, glued)), glued - start, 0));
            return glued;
        }
        tokens.add(new Token(start, end, end - start > 6 ? -1 : value, end - start, 0));
        return end;
    }

    /** Where the year ends that the hour is glued to, in {@code 5/3/202614:30}; 0 if there is none. */
    private int yearAndHour(int start, int end) {
        boolean behindSlash = start > 0 && text.charAt(start - 1) == '/';
        boolean clock = end + 2 < text.length()
                && text.charAt(end) == ':'
                && Letters.isDigit(text.charAt(end + 1))
                && Letters.isDigit(text.charAt(end + 2));
        boolean year = text.startsWith("20", start) || text.startsWith("19", start);
        int length = end - start;
        return behindSlash && clock && year && (length == 5 || length == 6) ? start + 4 : 0;
    }

    private int addWord(int start) {
        int end = start;
        boolean ideographs = isIdeograph(text.charAt(start));
        while (end < text.length() && isWordPart(text.charAt(end)) && isIdeograph(text.charAt(end)) == ideographs) {
            // Numbers written with characters are of ideographs only.
            if (ideographs && HanNumbers.end(text, end) > end) {
                break;
            }
            end++;
        }
        tokens.add(new Token(start, end, -1, 0, 0));
        return end;
    }

    int size() {
        return tokens.size();
    }

    /** The token at that place; one that is neither number nor month where there is none. */
    Token at(int index) {
        return index >= 0 && index < tokens.size() ? tokens.get(index) : NOTHING;
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

    /** Whether the word at that place is this one, in any case. */
    boolean isWord(int index, String word) {
        Token token = at(index);
        int length = token.end() - token.start();
        return length == word.length() && text.regionMatches(true, token.start(), word, 0, length);
    }

    /** Whether the word at that place begins so. */
    boolean startsWith(int index, String prefix) {
        Token token = at(index);
        return token.end() - token.start() >= prefix.length() && text.startsWith(prefix, token.start());
    }

    /** Whether there is a number at all, without which nothing is a date. */
    static boolean hasNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Letters.isDigit(text.charAt(i)) || HanNumbers.end(text, i) > i) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWordPart(char c) {
        return Letters.isLetterOrMark(c) || c == '\u200C';
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && c < 0xD800;
    }
}
