package news.copydesk.rules;

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
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-' || c == '.';
    }

    /** Whether the full stop belongs to an initial, or to nothing: {@code J.J.}, {@code Hannes P.}. */
    static boolean isInitial(String text, int stop) {
        int i = stop - 1;
        while (i >= 0 && Character.isLetter(text.charAt(i))) {
            i--;
        }
        int length = stop - 1 - i;
        return text.charAt(stop) == '.' && (length == 0 || length == 1 && Character.isUpperCase(text.charAt(stop - 1)));
    }
}
