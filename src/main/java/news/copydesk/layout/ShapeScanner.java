package news.copydesk.layout;

import java.lang.Character.UnicodeScript;

/** Counts a {@link LineShape} in one pass over the characters. */
final class ShapeScanner {

    private static final double WIDE = 2.5;
    private static final int LETTERS_A_WORD = 6;
    private static final int YEAR_LENGTH = 4;

    private final String text;
    private int wide, words, capitalised, shouted, letters, upper, lower, digits, commas, quotes, stops, bars;
    private int colon = -1;
    private int year = -1;
    private int number, numberLength;
    private boolean address, copyright;
    private boolean inWord, wordCapital;
    private int wordUpper, wordLower;

    ShapeScanner(String text) {
        this.text = text;
    }

    LineShape scan() {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (numberLength > 0 && !Character.isDigit(c)) {
                endNumber(i);
            }
            if (c < 128) {
                ascii(c, i);
            } else {
                other(c, i);
            }
        }
        endNumber(length);
        endWord();
        int weight = (int) Math.round(length + wide * (WIDE - 1));
        int counted = wide * 2 > letters ? Math.max(words, weight / LETTERS_A_WORD) : words;
        return new LineShape(
                weight,
                counted,
                capitalised,
                shouted,
                letters,
                upper,
                digits,
                commas,
                quotes,
                stops,
                colon,
                year,
                bars,
                upper + lower > 0,
                address,
                copyright);
    }

    private void ascii(char c, int at) {
        if (c >= 'a' && c <= 'z') {
            lowerCase();
        } else if (c >= 'A' && c <= 'Z') {
            upperCase();
        } else if (c >= '0' && c <= '9') {
            digit(c - '0');
        } else if ((c == '\'' || c == '-') && inWord) {
            return;
        } else {
            endWord();
            switch (c) {
                case ',' -> commas++;
                case '"' -> quotes++;
                case '|', '>' -> bars++;
                case '/' -> bars += standsAlone(at) ? 1 : 0;
                case '@' -> address = true;
                case ':' -> colon(at);
                case '.', '!', '?' -> stop(at);
                default -> {}
            }
        }
    }

    private void other(char c, int at) {
        if (Character.isUpperCase(c)) {
            upperCase();
        } else if (Character.isLowerCase(c)) {
            lowerCase();
        } else if (Character.isLetter(c)) {
            letters++;
            inWord = true;
            wide += isWide(c) ? 1 : 0;
        } else if (Character.isDigit(c)) {
            digit(Character.digit(c, 10));
        } else if (c == '’' && inWord || isMark(c)) {
            return;
        } else {
            endWord();
            switch (c) {
                case '،', '、', '，' -> commas++;
                case '»', '›' -> {
                    if (standsAlone(at)) {
                        bars++;
                    } else {
                        quotes++;
                    }
                }
                case '«', '“', '”', '„', '‹', '「', '」', '『', '』' -> quotes++;
                case '。', '．', '！', '？', '؟', '۔', '।' -> stops += at + 1 < text.length() ? 1 : 0;
                case '·', '•', '｜', '→', '►', '▶', '■' -> bars++;
                case '：' -> colon(at);
                case '©' -> copyright = true;
                default -> {}
            }
        }
    }

    /** Between spaces, as what parts the sections of a trail: {@code Home » Sport » Tennis}. */
    private boolean standsAlone(int at) {
        return at > 0 && text.charAt(at - 1) == ' ' && at + 1 < text.length() && text.charAt(at + 1) == ' ';
    }

    private void digit(int value) {
        digits++;
        inWord = true;
        if (numberLength < YEAR_LENGTH) {
            number = number * 10 + value;
        }
        numberLength++;
    }

    private void endNumber(int at) {
        if (numberLength == YEAR_LENGTH && (number / 100 == 19 || number / 100 == 20)) {
            year = at - YEAR_LENGTH;
        }
        number = 0;
        numberLength = 0;
    }

    private void upperCase() {
        letters++;
        upper++;
        wordUpper++;
        wordCapital |= !inWord;
        inWord = true;
    }

    private void lowerCase() {
        letters++;
        lower++;
        wordLower++;
        inWord = true;
    }

    private void endWord() {
        if (!inWord) {
            return;
        }
        words++;
        capitalised += wordCapital ? 1 : 0;
        shouted += wordUpper >= 2 && wordLower == 0 ? 1 : 0;
        inWord = false;
        wordCapital = false;
        wordUpper = 0;
        wordLower = 0;
    }

    private void colon(int at) {
        if (text.startsWith("://", at)) {
            address = true;
        } else if (colon < 0 && at > 0) {
            colon = at;
        }
    }

    private void stop(int at) {
        if (at + 2 < text.length() && text.charAt(at + 1) == ' ' && !Character.isLowerCase(text.charAt(at + 2))) {
            stops++;
        }
    }

    private static boolean isMark(char c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isWide(char c) {
        if (c < 0x0E00) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }
}
