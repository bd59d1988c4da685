package news.copydesk.text;

/**
 * Makes full-width letters, digits and punctuation narrow in a line without Chinese, Japanese or Korean, where they are an input
 * method's slip; in those they are good style and stay.
 */
final class FullWidthForms implements TextStep {

    private static final int WIDTH = 0xFF01 - '!';

    @Override
    public String name() {
        return "full-width-forms";
    }

    @Override
    public boolean concerns(char c) {
        return c >= '\uFF01' && c <= '\uFF5E';
    }

    @Override
    public String apply(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (isEastAsian(line.charAt(i))) {
                return line;
            }
        }
        StringBuilder narrow = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            narrow.append(concerns(c) ? (char) (c - WIDTH) : c);
        }
        return narrow.toString();
    }

    /** The scripts, their marks and their own punctuation. */
    private static boolean isEastAsian(char c) {
        return c >= '\u2E80' && c <= '\uA4CF'
                || c >= '\uAC00' && c <= '\uD7FF'
                || c >= '\uD840' && c <= '\uD888'
                || c >= '\uF900' && c <= '\uFAFF'
                || c >= '\uFF66' && c <= '\uFFDC';
    }
}
