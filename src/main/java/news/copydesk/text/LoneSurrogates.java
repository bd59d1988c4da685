package news.copydesk.text;

/** Makes U+FFFD of each half of a surrogate pair that stands alone, so that the text is one that can be encoded. */
final class LoneSurrogates implements TextStep {

    private static final char REPLACEMENT = '\uFFFD';

    @Override
    public String name() {
        return "lone-surrogates";
    }

    @Override
    public boolean concerns(char c) {
        return Character.isSurrogate(c);
    }

    @Override
    public String apply(String line) {
        int first = firstLone(line, 0);
        if (first < 0) {
            return line;
        }
        StringBuilder mended = new StringBuilder(line);
        for (int i = first; i >= 0; i = firstLone(line, i + 1)) {
            mended.setCharAt(i, REPLACEMENT);
        }
        return mended.toString();
    }

    private static int firstLone(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (Character.isSurrogate(c)) {
                if (Character.isSupplementaryCodePoint(line.codePointAt(i))) {
                    i++;
                } else {
                    return i;
                }
            }
        }
        return -1;
    }
}
