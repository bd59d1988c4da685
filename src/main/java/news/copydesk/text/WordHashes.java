package news.copydesk.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a folded line as hash codes, to be compared and counted without making strings. A run of letters is a word; in
 * scripts without spaces every two neighbouring characters are one.
 */
public final class WordHashes {

    private static final int CONTENT_LENGTH = 4;

    private static final byte LETTER = 1;
    private static final byte IDEOGRAPH = 2;
    private static final byte[] KINDS = kinds();

    /** The lowest bit of a hash says whether the word is long enough to carry meaning of its own. */
    private static final int CONTENT = 1;

    private final int[] hashes;
    private final int count;
    private final int sequence;

    private WordHashes(int[] hashes, int count) {
        this.hashes = hashes;
        this.count = count;
        int all = 0;
        for (int i = 0; i < count; i++) {
            all = all * 31 + hashes[i];
        }
        sequence = all;
    }

    /** The words of the line, in order. */
    public static WordHashes of(Folded line) {
        return of(line, line.length());
    }

    /** The words of the first {@code end} characters of the line's original, the last one perhaps cut. */
    public static WordHashes opening(Folded line, int end) {
        int length = Math.min(end, line.length());
        while (length < line.length() && line.start(length) < end) {
            length++;
        }
        while (length > 0 && line.start(length - 1) >= end) {
            length--;
        }
        return of(line, length);
    }

    private static WordHashes of(Folded line, int length) {
        char[] keys = line.keys();
        int[] hashes = new int[length];
        int count = 0;
        for (int i = 0; i < length; ) {
            byte kind = KINDS[keys[i]];
            if (kind == LETTER) {
                long hash = 0;
                int start = i;
                while (i < length && KINDS[keys[i]] == LETTER) {
                    hash = LineTokens.next(hash, keys[i++]);
                }
                hashes[count++] = word(hash, i - start);
            } else {
                if (kind == IDEOGRAPH && i > 0 && KINDS[keys[i - 1]] == IDEOGRAPH) {
                    hashes[count++] = word(LineTokens.next(LineTokens.next(0, keys[i - 1]), keys[i]), CONTENT_LENGTH);
                }
                i++;
            }
        }
        return of(hashes, count);
    }

    /** Words whose hashes are the first ones of these. */
    static WordHashes of(int[] hashes, int count) {
        return new WordHashes(Arrays.copyOf(hashes, count), count);
    }

    /** The hash code of a word of that length. */
    static int word(long hash, int length) {
        int mixed = (int) (hash >>> Integer.SIZE);
        return length >= CONTENT_LENGTH ? mixed | CONTENT : mixed & ~CONTENT;
    }

    /** The words of several texts, in their order. */
    public static WordHashes joined(List<WordHashes> parts) {
        int all = 0;
        for (WordHashes part : parts) {
            all += part.count;
        }
        int[] hashes = new int[all];
        int count = 0;
        for (WordHashes part : parts) {
            System.arraycopy(part.hashes, 0, hashes, count, part.count);
            count += part.count;
        }
        return new WordHashes(hashes, count);
    }

    public int count() {
        return count;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** Whether the word is long enough to carry meaning of its own. */
    public boolean isContent(int index) {
        return (hashes[index] & CONTENT) != 0;
    }

    /** One hash for the whole sequence of words; 0 if there is none. */
    public int sequence() {
        return sequence;
    }

    static boolean isLetter(char key) {
        return KINDS[key] == LETTER;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isIdeograph((char) c) ? IDEOGRAPH : Letters.isLetterOrMark((char) c) ? LETTER : 0;
        }
        return kinds;
    }

    static boolean isIdeograph(char c) {
        return c >= 0x2E80 && (c < 0xAC00 || c >= 0xF900 && c < 0xFB00) || c >= 0x0E00 && c < 0x0E80;
    }
}
