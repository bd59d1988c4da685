package news.copydesk.text;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a folded line as hash codes, to be compared and counted without making strings. A run of letters is a word; in
 * scripts without spaces every two neighbouring characters are one.
 */
public final class WordHashes {

    private static final int FNV_OFFSET = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int CONTENT_LENGTH = 4;

    private static final byte LETTER = 1;
    private static final byte IDEOGRAPH = 2;
    private static final byte[] KINDS = kinds();

    private int[] hashes;
    private boolean[] content;
    private int count;
    private int sequence;

    private WordHashes(int capacity) {
        hashes = new int[capacity];
        content = new boolean[capacity];
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
        WordHashes words = new WordHashes(length / 4 + 2);
        for (int i = 0; i < length; ) {
            byte kind = KINDS[keys[i]];
            if (kind == LETTER) {
                int hash = FNV_OFFSET;
                int start = i;
                while (i < length && KINDS[keys[i]] == LETTER) {
                    hash = (hash ^ keys[i++]) * FNV_PRIME;
                }
                words.add(hash, i - start >= CONTENT_LENGTH);
            } else {
                if (kind == IDEOGRAPH && i > 0 && KINDS[keys[i - 1]] == IDEOGRAPH) {
                    words.add((keys[i - 1] * 31 + keys[i]) * FNV_PRIME, true);
                }
                i++;
            }
        }
        return words.finish();
    }

    /** The words of several texts, in their order. */
    public static WordHashes joined(List<WordHashes> parts) {
        WordHashes words =
                new WordHashes(parts.stream().mapToInt(WordHashes::count).sum());
        for (WordHashes part : parts) {
            System.arraycopy(part.hashes, 0, words.hashes, words.count, part.count);
            System.arraycopy(part.content, 0, words.content, words.count, part.count);
            words.count += part.count;
        }
        return words.finish();
    }

    private WordHashes finish() {
        int all = 0;
        for (int i = 0; i < count; i++) {
            all = all * 31 + hashes[i];
        }
        sequence = all;
        return this;
    }

    private void add(int hash, boolean isContent) {
        if (count == hashes.length) {
            hashes = Arrays.copyOf(hashes, count * 2);
            content = Arrays.copyOf(content, count * 2);
        }
        hashes[count] = hash;
        content[count++] = isContent;
    }

    public int count() {
        return count;
    }

    public int hash(int index) {
        return hashes[index];
    }

    /** Whether the word is long enough to carry meaning of its own. */
    public boolean isContent(int index) {
        return content[index];
    }

    /** One hash for the whole sequence of words; 0 if there is none. */
    public int sequence() {
        return sequence;
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < kinds.length; c++) {
            kinds[c] = isIdeograph((char) c) ? IDEOGRAPH : Letters.isLetterOrMark((char) c) ? LETTER : 0;
        }
        return kinds;
    }

    private static boolean isIdeograph(char c) {
        return c >= 0x2E80 && (c < 0xAC00 || c >= 0xF900 && c < 0xFB00) || c >= 0x0E00 && c < 0x0E80;
    }
}
