package news.copydesk.rules;

import java.util.Collection;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** The given names of {@code config/rules/names.yaml}, to be asked by the hash code of a folded word. */
public final class GivenNames {

    /** An open hash table; 0 is free, which costs the one name in four thousand millions that has this code. */
    private final int[] slots;

    GivenNames(Collection<String> names) {
        slots = new int[Integer.highestOneBit(names.size() + 1) * 4];
        for (String name : names) {
            WordHashes words = WordHashes.of(Folding.fold(name));
            if (words.count() == 1) {
                slots[slot(words.hash(0))] = words.hash(0);
            }
        }
    }

    /** Whether a word with that code, as in {@link WordHashes#hash}, is a given name; hardly ever wrongly so. */
    public boolean contains(int wordHash) {
        return wordHash != 0 && slots[slot(wordHash)] == wordHash;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = hash * 0x9E3779B1 >>> 8 & mask;
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
