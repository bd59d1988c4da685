package news.copydesk.rules;

import java.util.Collection;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** The given names of {@code config/rules/names.yaml}, to be asked by the hash code of a folded word. */
public final class GivenNames {

    /** An open hash table; 0 is free, which costs the one name in four thousand millions that has this code. */
    private final int[] slots;
    /** A bit for each slot that is taken: most words are told by it, without a look at the table itself. */
    private final long[] taken;

    GivenNames(Collection<String> names) {
        slots = new int[Math.max(Long.SIZE, Integer.highestOneBit(names.size() + 1) * 4)];
        taken = new long[slots.length / Long.SIZE];
        for (String name : names) {
            WordHashes words = WordHashes.of(Folding.fold(name));
            if (words.count() == 1) {
                int slot = slot(words.hash(0));
                slots[slot] = words.hash(0);
                taken[slot / Long.SIZE] |= 1L << slot;
            }
        }
    }

    /** Whether a word with that code, as in {@link WordHashes#hash}, is a given name; hardly ever wrongly so. */
    public boolean contains(int wordHash) {
        int first = firstSlot(wordHash);
        return wordHash != 0 && (taken[first / Long.SIZE] >>> first & 1) != 0 && slots[slot(wordHash)] == wordHash;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = firstSlot(hash);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int firstSlot(int hash) {
        return hash * 0x9E3779B1 >>> 8 & slots.length - 1;
    }
}
