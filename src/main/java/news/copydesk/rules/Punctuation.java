package news.copydesk.rules;

import news.copydesk.text.Letters;

/** The signs that end a sentence, open and close a bracket, or belong inside a word, in the scripts that news is written in. */
final class Punctuation {

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

    /** Whether the full stop belongs to an initial, or to nothing: {@code J.J.}, {@code Hannes P.}. */
    static boolean isInitial(String text, int stop) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        boolean letter = stop > 0 && Letters.isLetter(text.charAt(stop - 1));
        boolean word = letter && stop > 1 && Letters.isLetter(text.charAt(stop - 2));
        return !letter || !word && Letters.isUpperCase(text.charAt(stop - 1));
    }
}
