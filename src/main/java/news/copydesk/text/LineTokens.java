package news.copydesk.text;

import java.util.Arrays;

/**
 * The tokens of one folded line after another, found in one pass that serves all who look for words. A token is a run of letters of
 * a script with spaces, a run of katakana, or any other single match key, be it a number, a bracket or a Chinese character. Spaces
 * are none. A buffer to work with, for one thread.
 */
public final class LineTokens {

    private static final byte[] KINDS = kinds();
    /** Of a kind: the {@link WordClass}. */
    private static final int CLASS = 7;
    /** Of a kind: {@link WordHashes} does not make of it what a token is. */
    private static final int ODD = 1 << 3;

    private static final int SPACE = 1 << 4;
    private static final int COLON = 1 << 5;
    private static final int RUN = 1;
    /** Tokens of a line: if there are more, the room for them grows. */
    private static final int USUAL = 64;

    private Folded line = Folding.fold("");
    private long[] hashes = new long[USUAL];
    /** Where each token ends, times two, and one more for a run. */
    private int[] ends = new int[USUAL];

    private int count;
    private int[] words = new int[USUAL];
    private int wordCount;
    /** The kinds of the tokens, all in one. */
    private int seen;

    /** Reads a line in place of the one before; gives itself. */
    public LineTokens read(Folded folded) {
        line = folded;
        char[] keys = folded.keys();
        int length = folded.length();
        int tokens = 0;
        int runs = 0;
        int all = 0;
        int i = 0;
        while (i < length) {
            int kind = KINDS[keys[i]];
            all |= kind;
            if (tokens == hashes.length) {
                grow();
            }
            if (kind == WordClass.LETTER) {
                int start = i;
                long hash = 0;
                do {
                    hash = next(hash, keys[i++]);
                } while (i < length && KINDS[keys[i]] == WordClass.LETTER);
                hashes[tokens] = hash;
                ends[tokens++] = i << 1 | RUN;
                words[runs++] = WordHashes.word(hash, i - start);
                // Mostly a space follows: taken here it needs no turn of its own.
                i += i < length && keys[i] == ' ' ? 1 : 0;
            } else if (kind == SPACE) {
                i++;
            } else if (WordClass.isRun((byte) (kind & CLASS))) {
                int wordClass = kind & CLASS;
                long hash = 0;
                do {
                    all |= KINDS[keys[i]];
                    hash = next(hash, keys[i++]);
                } while (i < length && (KINDS[keys[i]] & CLASS) == wordClass);
                hashes[tokens] = hash;
                ends[tokens++] = i << 1 | RUN;
            } else {
                hashes[tokens] = keys[i++];
                ends[tokens++] = i << 1;
            }
        }
        count = tokens;
        wordCount = runs;
        seen = all;
        return this;
    }

    /** The line that was read. */
    public Folded line() {
        return line;
    }

    public int count() {
        return count;
    }

    /** Whether a token is a run of letters; else it is a single match key. */
    public boolean isRun(int index) {
        return (ends[index] & RUN) != 0;
    }

    /** The {@link #hash(CharSequence)} of a run, or the match key that a token is. */
    public long hash(int index) {
        return hashes[index];
    }

    /** Index after a token's last match key. */
    public int end(int index) {
        return ends[index] >> 1;
    }

    /** The words of the line. */
    public WordHashes words() {
        return (seen & ODD) != 0 ? WordHashes.of(line) : WordHashes.of(words, wordCount);
    }

    /** Whether a colon is among the tokens. */
    public boolean haveColon() {
        return (seen & COLON) != 0;
    }

    /** What a run of match keys is known by. */
    public static long hash(CharSequence run) {
        long hash = 0;
        for (int i = 0; i < run.length(); i++) {
            hash = next(hash, run.charAt(i));
        }
        return hash;
    }

    /** The hash of a run that is one character longer; that of the empty one is 0. */
    static long next(long hash, char key) {
        return 0x9E3779B97F4A7C15L * (hash + key);
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, 2 * hashes.length);
        ends = Arrays.copyOf(ends, hashes.length);
        words = Arrays.copyOf(words, hashes.length);
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            byte wordClass = WordClass.of((char) c);
            boolean regular = WordHashes.isLetter((char) c)
                    ? wordClass == WordClass.LETTER
                    : !WordClass.isRun(wordClass) && !WordHashes.isIdeograph((char) c);
            kinds[c] = c == ' ' ? SPACE : c == ':' ? COLON : (byte) (regular ? wordClass : wordClass | ODD);
        }
        return kinds;
    }
}
