package news.copydesk.enrich.caption;

import java.util.Arrays;
import news.copydesk.text.Letters;

/**
 * A set of words that begin with a capital, in any case the same. It keeps hashes of 64 bits, so that reading a page makes no strings;
 * that two words share one does not happen in a page.
 */
final class NameHashes {

    private static final int LEAST_NAME = 3;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    /** An open hash table; 0 is free. */
    private long[] slots = new long[64];

    private int count;

    boolean isEmpty() {
        return count == 0;
    }

    /** Adds the words with a capital; of the first word of a sentence a capital says nothing, unless {@code first} are wanted too. */
    void addNames(String text, boolean first) {
        char[] chars = text.toCharArray();
        int start = 0;
        while (start < chars.length) {
            if (!Letters.isUpperCase(chars[start]) || start > 0 && Letters.isLetter(chars[start - 1])) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < chars.length && Letters.isLetter(chars[end])) {
                end++;
            }
            if (end - start >= LEAST_NAME && (first || !opensSentence(chars, start))) {
                add(hash(chars, start, end));
            }
            start = end;
        }
    }

    /** Whether what begins there is the first word, or the one before it is followed by the end of a sentence or a colon. */
    private static boolean opensSentence(char[] chars, int start) {
        int end = start;
        while (end > 0 && !Letters.isLetter(chars[end - 1])) {
            end--;
        }
        return end == 0 || end < start && ".!?:".indexOf(chars[end]) >= 0;
    }

    boolean hasAny(NameHashes others) {
        for (long hash : others.slots) {
            if (hash != 0 && slots[slot(slots, hash)] == hash) {
                return true;
            }
        }
        return false;
    }

    private void add(long hash) {
        int slot = slot(slots, hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            if (++count * 2 > slots.length) {
                long[] wider = new long[slots.length * 2];
                Arrays.stream(slots).filter(old -> old != 0).forEach(old -> wider[slot(wider, old)] = old);
                slots = wider;
            }
        }
    }

    /** In small letters; a sigma at the end of a word is one like any other. */
    private static long hash(char[] chars, int start, int end) {
        long hash = 1;
        for (int i = start; i < end; i++) {
            char small = Character.toLowerCase(chars[i]);
            hash = (hash + (small == 'ς' ? 'σ' : small)) * FACTOR;
        }
        return hash == 0 ? 1 : hash;
    }

    private static int slot(long[] slots, long hash) {
        int slot = (int) (hash >>> 40) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }
}
