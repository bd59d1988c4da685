package news.copydesk.text;

/**
 * The match keys of a text (see {@link Folding}), each with its place in the original. Places are indices of {@code char}s, as in
 * {@link String#substring}. A stretch of match keys from {@code i} to {@code j}, exclusive, came from {@code
 * original.substring(start(i), end(j - 1))}.
 */
public final class Folded implements CharSequence {

    private final String original;
    private final char[] keys;
    private final int length;
    /** Where each match key starts in the original; null if keys and characters are one to one. */
    private final Places places;

    Folded(String original, char[] keys, int length, Places places) {
        this.original = original;
        this.keys = keys;
        this.length = length;
        this.places = places;
    }

    /** The match keys of a text that has as many characters. */
    static Folded aligned(String original, char[] keys) {
        return new Folded(original, keys, keys.length, null);
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        return keys[index];
    }

    /** The match keys, and perhaps more behind them, for those who look at each: not to be changed. */
    char[] keys() {
        return keys;
    }

    /** The text as it was before folding. */
    public String original() {
        return original;
    }

    /** Where the character that became the match key at {@code index} starts in the original. */
    public int start(int index) {
        return places == null ? index : places.start(index);
    }

    /**
     * Where, exclusive, that which became the match key at {@code index} ends in the original: with the rest of its run of
     * digits or spaces, and with the marks and invisible characters after it that have no match key.
     */
    public int end(int index) {
        if (places == null) {
            return index + 1;
        }
        int start = places.start(index);
        int next = index + 1;
        while (next < length && places.start(next) == start) {
            next++;
        }
        return next == length ? original.length() : places.start(next);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return substring(start, end);
    }

    /** The match keys from {@code start} to {@code end}, exclusive. */
    public String substring(int start, int end) {
        return new String(keys, start, end - start);
    }

    /** All match keys. */
    @Override
    public String toString() {
        return substring(0, length);
    }
}
