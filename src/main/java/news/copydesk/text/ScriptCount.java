package news.copydesk.text;

/** Counts the scripts of a text that comes in pieces, so that nobody has to put them together. A buffer to work with, for one thread. */
public final class ScriptCount {

    private static final int USUAL = 256;

    /** Twice, see {@link #add}. */
    private final int[] counts = new int[2 * Scripts.NUMBER];

    private char[] chars = new char[USUAL];

    /** Adds a piece of a text; a character that is cut in two is none of any script. Gives itself. */
    public ScriptCount add(String text, int from, int to) {
        int length = to - from;
        if (chars.length < length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        text.getChars(from, to, chars, 0);
        // Counted apart for even and odd places, as two letters beside each other are mostly of one script and a
        // processor would have to
        // wait for one sum before it makes the next.
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(chars[i + 1])) {
                counts[Scripts.index(Character.toCodePoint(c, chars[++i]))]++;
            } else {
                counts[(i & 1) * Scripts.NUMBER + Scripts.index(c)]++;
            }
        }
        return this;
    }

    /** What was counted; it can only be asked once. */
    public Scripts scripts() {
        for (int i = 0; i < Scripts.NUMBER; i++) {
            counts[i] += counts[Scripts.NUMBER + i];
        }
        return new Scripts(counts);
    }
}
