package news.copydesk.language;

import java.util.List;
import news.copydesk.rules.LanguagePack;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/**
 * The function words of all packs in one table: for the hash of a word, the set of languages that use it. Up to 64 languages.
 */
public final class FunctionWords {

    private static final int MOST_LANGUAGES = 64;

    private final List<String> languages;
    private final int[] keys;
    private final long[] users;
    /** A bit for each slot that is taken: small enough for the processor's cache, they answer for most words. */
    private final long[] taken;

    public FunctionWords(List<LanguagePack> packs) {
        if (packs.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException(packs.size() + " language packs, but one table holds " + MOST_LANGUAGES
                    + ": remove some from config/rules");
        }
        languages = packs.stream().map(LanguagePack::tag).toList();
        int words = packs.stream().mapToInt(pack -> pack.functionWords().size()).sum();
        keys = new int[Math.max(64, Integer.highestOneBit(Math.max(1, words)) * 4)];
        users = new long[keys.length];
        taken = new long[keys.length / Long.SIZE];
        for (int i = 0; i < packs.size(); i++) {
            for (String word : packs.get(i).functionWords()) {
                WordHashes hashes = WordHashes.of(Folding.fold(word));
                if (hashes.count() > 0) {
                    int at = slot(hashes.hash(0));
                    keys[at] = hashes.hash(0);
                    users[at] |= 1L << i;
                    taken[at / Long.SIZE] |= 1L << at;
                }
            }
        }
    }

    /** The tags of the languages, in the order of their bits. */
    public List<String> languages() {
        return languages;
    }

    /** Bit of the language in {@link #users}; 0 if there is no pack for it. */
    public long bit(String language) {
        int at = languages.indexOf(language);
        return at < 0 ? 0 : 1L << at;
    }

    /** The languages, a bit each, in which the word with that hash is a function word. */
    public long users(int hash) {
        int at = slot(hash);
        return (taken[at / Long.SIZE] & 1L << at) == 0 ? 0 : users[at];
    }

    /** What share of the words are function words of the languages whose bits are set; 0 for no words. */
    public double share(WordHashes words, long bits) {
        int found = 0;
        for (int i = 0; i < words.count(); i++) {
            found += (users(words.hash(i)) & bits) != 0 ? 1 : 0;
        }
        return words.count() == 0 ? 0 : (double) found / words.count();
    }

    private int slot(int hash) {
        int mask = keys.length - 1;
        int at = (hash * 0x9E3779B1 >>> 8) & mask;
        while ((taken[at / Long.SIZE] & 1L << at) != 0 && keys[at] != hash) {
            at = (at + 1) & mask;
        }
        return at;
    }
}
