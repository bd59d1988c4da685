package news.copydesk.rules;

import java.util.Collection;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** The given names of {@code config/rules/names.yaml}, to be asked by a word or by the hash code of a folded one. */
public final class GivenNames {

    /** An open hash table; 0 is free, which costs the one name in four thousand millions that has this code. */
    private final int[] slots;

    private final HashFilter filter;

    GivenNames(Collection<String> names) {
        int[] hashes = names.stream()
                .map(name -> WordHashes.of(Folding.fold(name)))
                .filter(words -> words.count() == 1)
                .mapToInt(words -> words.hash(0))
                .toArray();
        slots = new int[Integer.highestOneBit(hashes.length + 1) * 4];
        filter = new HashFilter(hashes);
        for (int hash : hashes) {
            slots[slot(hash)] = hash;
        }
    }

    /** Whether a word with that code, as in {@link WordHashes#hash}, is a given name; hardly ever wrongly so. */
    public boolean contains(int wordHash) {
        return wordHash != 0 && filter.mayHave(wordHash) && slots[slot(wordHash)] == wordHash;
    }

    /** Whether the text begins with a given name, however it is written. */
    public boolean contains(String text) {
        WordHashes words = WordHashes.of(Folding.fold(text));
        return words.count() > 0 && contains(words.hash(0));
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
