package news.copydesk.rules;

import java.util.AbstractSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;

/** The words of a list as a set that knows most other words without a look at its own, however many it has. Immutable. */
final class WordSet extends AbstractSet<String> {

    private final Set<String> words;
    private final HashFilter filter;

    WordSet(Collection<String> words) {
        this.words = Collections.unmodifiableSet(new LinkedHashSet<>(words));
        this.filter = new HashFilter(words.stream().mapToInt(String::hashCode).toArray());
    }

    @Override
    public boolean contains(Object word) {
        return filter.mayHave(word.hashCode()) && words.contains(word);
    }

    /** In the order of the list. */
    @Override
    public Iterator<String> iterator() {
        return words.iterator();
    }

    @Override
    public int size() {
        return words.size();
    }
}
