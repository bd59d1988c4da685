package news.copydesk.rules;

import java.util.Collection;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * The words of a list, to be asked which of them a text begins or goes on with; what that costs is bounded by the text and does not grow
 * with the list. Where several do, the first in the list counts. A word is known by its number, its place in the list. Immutable.
 */
public final class Beginnings {

    private static final IntPredicate ANYWHERE = end -> true;

    private final List<String> words;
    private final LetterTree tree;

    private Beginnings(Collection<String> words, boolean anyCase) {
        this.words = List.copyOf(words);
        this.tree = LetterTree.forwards(this.words, anyCase);
    }

    /** @param words none of them empty; a text has to have them as written */
    public static Beginnings of(Collection<String> words) {
        return new Beginnings(words, false);
    }

    /** @param words none of them empty; a text may have them in small letters or capitals */
    public static Beginnings inAnyLetters(Collection<String> words) {
        return new Beginnings(words, true);
    }

    /** Whether a text begins with one of them. */
    public boolean begin(String text) {
        return first(text, 0, 0, ANYWHERE) >= 0;
    }

    /** Where the first of the list ends that begins there; -1 if none does. */
    public int end(String text, int at) {
        return end(text, at, ANYWHERE);
    }

    /** Where the first of the list ends that begins there and ends where one may; -1 if none does. */
    public int end(String text, int at, IntPredicate mayEnd) {
        int word = first(text, at, 0, mayEnd);
        return word < 0 ? -1 : at + word(word).length();
    }

    /** Whether one of them is anywhere in the text. */
    public boolean isIn(String text) {
        return in(text, 0) >= 0;
    }

    /** The number of the first of the list, from the number {@code least} on, that is anywhere in the text; -1 if none is. */
    public int in(String text, int least) {
        int first = LetterTree.NONE;
        for (int at = 0; at < text.length(); at++) {
            int word = first(text, at, least, ANYWHERE);
            first = word >= 0 && (first < 0 || word < first) ? word : first;
        }
        return first;
    }

    /** The word with that number. */
    public String word(int number) {
        return words.get(number);
    }

    private int first(String text, int at, int least, IntPredicate mayEnd) {
        int first = LetterTree.NONE;
        int node = tree.root();
        for (int i = at; i < text.length(); i++) {
            node = tree.child(node, text.charAt(i));
            if (node < 0) {
                break;
            }
            int word = tree.word(node);
            if (word >= least && (first < 0 || word < first) && mayEnd.test(i + 1)) {
                first = word;
            }
        }
        return first;
    }
}
