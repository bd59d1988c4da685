package news.copydesk.rules;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words that newsrooms use, list by list, those of all language packs together. Immutable. */
public final class Vocabulary {

    private final Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
    private final Map<WordList, Set<String>> sets = new EnumMap<>(WordList.class);

    Vocabulary(Collection<LanguagePack> packs) {
        for (WordList list : WordList.values()) {
            Set<String> words = new LinkedHashSet<>();
            packs.forEach(pack -> words.addAll(pack.words(list)));
            lists.put(list, List.copyOf(words));
            sets.put(list, new WordSet(words));
        }
    }

    /**
     * The words of a list, each once, in the order of the packs' tags and within a pack in that of its file; may be empty. For
     * what a text is asked to begin, end or go on with see {@link Beginnings} and {@link Endings}: nobody goes through a list for each line.
     */
    public List<String> list(WordList list) {
        return lists.get(list);
    }

    /** The same, to ask whether a word is among them. */
    public Set<String> set(WordList list) {
        return sets.get(list);
    }
}
