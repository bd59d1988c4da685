package news.copydesk.rules;

import java.util.Arrays;
import java.util.Collection;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** The given names of {@code config/rules/names.yaml}, to be asked by the hash code of a folded word. */
public final class GivenNames {

    private final int[] hashes;

    GivenNames(Collection<String> names) {
        hashes = names.stream()
                .map(name -> WordHashes.of(Folding.fold(name)))
                .filter(words -> words.count() == 1)
                .mapToInt(words -> words.hash(0))
                .sorted()
                .distinct()
                .toArray();
    }

    /** Whether a word with that code, as in {@link WordHashes#hash}, is a given name; hardly ever wrongly so. */
    public boolean contains(int wordHash) {
        return Arrays.binarySearch(hashes, wordHash) >= 0;
    }
}
