package news.copydesk.language;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import news.copydesk.rules.HashFilter;
import news.copydesk.rules.LanguagePack;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/**
 * The function words of all packs in one table: for the hash of a word, the set of languages that use it. Up to 64 languages.
 */
public final class FunctionWords {

    private static final int MOST_LANGUAGES = 64;

    private final List<String> languages;
    /** An open hash table: a word's hash above the place of its languages in {@link #sets}; 0 is free. */
    private final long[] slots;
    /** The sets of languages that use some word, each once, from 1 on: there are far fewer of them than words. */
    private final long[] sets;

    private final HashFilter filter;

    public FunctionWords(List<LanguagePack> packs) {
        if (packs.size() > MOST_LANGUAGES) {
            throw new IllegalArgumentException(packs.size() + " language packs, but one table holds " + MOST_LANGUAGES
                    + ": remove some from config/rules");
        }
        languages = packs.stream().map(LanguagePack::tag).toList();
        Map<Integer, Long> users = users(packs);
        Map<Long, Integer> places = new LinkedHashMap<>();
        slots = new long[Integer.highestOneBit(users.size() + 1) * 4];
        filter = new HashFilter(
                users.keySet().stream().mapToInt(Integer::intValue).toArray());
        users.forEach((hash, languages) -> {
            places.putIfAbsent(languages, places.size() + 1);
            slots[slot(hash)] = (long) hash << Integer.SIZE | places.get(languages);
        });
        sets = LongStream.concat(LongStream.of(0), places.keySet().stream().mapToLong(set -> set))
                .toArray();
    }

    /** For the hash of each word the languages that use it. */
    private static Map<Integer, Long> users(List<LanguagePack> packs) {
        Map<Integer, Long> users = new LinkedHashMap<>();
        for (int i = 0; i < packs.size(); i++) {
            for (String word : packs.get(i).functionWords()) {
                WordHashes hashes = WordHashes.of(Folding.fold(word));
                if (hashes.count() > 0) {
                    users.merge(hashes.hash(0), 1L << i, (some, one) -> some | one);
                }
            }
        }
        return users;
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
        return filter.mayHave(hash) ? sets[(int) slots[slot(hash)]] : 0;
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
        int mask = slots.length - 1;
        int slot = hash * 0x9E3779B1 >>> 8 & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
