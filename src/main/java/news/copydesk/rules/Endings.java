package news.copydesk.rules;

import java.util.Collection;
import java.util.List;

/**
 * The words of a list, to be asked which of them a text ends with; what that costs is bounded by the text and does not grow with the list.
 * Where several do, the first in the list counts. Immutable.
 */
public final class Endings {

    private final List<String> words;
    private final LetterTree tree;

    private Endings(Collection<String> words) {
        this.words = List.copyOf(words);
        this.tree = LetterTree.backwards(this.words);
    }

    /** @param words none of them empty; a text has to have them as written */
    public static Endings of(Collection<String> words) {
        return new Endings(words);
    }

    /** Whether a text ends with one of them, or is one. */
    public boolean end(String text) {
        return first(text, 0, text.length(), 0) >= 0;
    }

    /** Whether a text ends with one of them and has something before it. */
    public boolean endMoreThan(String text) {
        return first(text, 1, text.length(), 0) >= 0;
    }

    /** Whether one of them ends there. */
    public boolean endAt(String text, int end) {
        return first(text, 0, end, 0) >= 0;
    }

    /** Where the first of the list begins that a text ends with; -1 if it ends with none. */
    public int start(String text) {
        int word = first(text, 0, text.length(), 0);
        return word < 0 ? -1 : text.length() - words.get(word).length();
    }

    /** The text without those that it ends with, each taken off once and in the order of the list. */
    public String takenOff(String text) {
        int end = text.length();
        for (int word = first(text, 0, end, 0); word >= 0; word = first(text, 0, end, word + 1)) {
            end -= words.get(word).length();
        }
        return text.substring(0, end);
    }

    private int first(String text, int from, int to, int least) {
        int first = LetterTree.NONE;
        int node = tree.root();
        for (int i = to - 1; i >= from; i--) {
            node = tree.child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            int word = tree.word(node);
            first = word >= least && (first < 0 || word < first) ? word : first;
        }
        return first;
    }
}
