package news.copydesk.rules;

import news.copydesk.text.Letters;

/** The signs that end a sentence, open and close a bracket, or belong inside a word, in the scripts that news is written in. */
final class Punctuation {

    private static final int YEAR = 4;

    private Punctuation() {}

    static boolean isStop(char c) {
        return switch (c) {
            case '.', '!', '?', '…', '。', '！', '？', '।', '۔', '؟' -> true;
            default -> false;
        };
    }

    static boolean isOpening(char c) {
        return c == '(' || c == '[' || c == '（' || c == '［' || c == '【';
    }

    static boolean isClosing(char c) {
        return c == ')' || c == ']' || c == '）' || c == '］' || c == '】';
    }

    static boolean isWordPart(char c) {
        return Letters.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '.';
    }

    /**
     * Whether the full stop belongs to an initial, an ordinal, or to nothing: {@code J.J.}, {@code Hannes P.}, {@code 12.}; a year and
     * a bracket end the sentence before it.
     */
    static boolean isInitial(String text, int stop) {
        if (text.charAt(stop) != '.' || stop > 0 && isClosing(text.charAt(stop - 1)) || isYear(text, stop)) {
            return false;
        }
        boolean letter = stop > 0 && Letters.isLetter(text.charAt(stop - 1));
        boolean word = letter && stop > 1 && Letters.isLetter(text.charAt(stop - 2));
        return !letter || !word && Letters.isUpperCase(text.charAt(stop - 1));
    }

    private static boolean isYear(String text, int end) {
        int start = end;
        while (start > 0 && end - start < YEAR && Letters.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return end - start == YEAR;
    }
}
