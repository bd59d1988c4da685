package news.copydesk.text;

/**
 * Makes full-width punctuation narrow in a line without Chinese, Japanese or Korean, where it is an input method's slip; in those
 * it is the usual one and stays.
 */
final class FullWidthPunctuation implements TextStep {

    private static final int WIDTH = 0xFF01 - '!';

    @Override
    public String name() {
        return "full-width-punctuation";
    }

    @Override
    public boolean concerns(char c) {
        return c >= '\uFF01' && c <= '\uFF5E' && !Character.isLetterOrDigit(c);
    }

    @Override
    public String apply(String line) {
        StringBuilder narrow = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (isEastAsian(c)) {
                return line;
            }
            narrow.append(concerns(c) ? (char) (c - WIDTH) : c);
        }
        return narrow.toString();
    }

    /** The scripts, their marks and their own punctuation. */
    private static boolean isEastAsian(char c) {
        return c >= '\u2E80' && c <= '\uA4CF'
                || c >= '\uAC00' && c <= '\uD7FF'
                || c >= '\uD840' && c <= '\uD888'
                || c >= '\uF900' && c <= '\uFAFF';
    }
}
