package news.copydesk.rules;

import java.util.Arrays;
import java.util.List;

/**
 * The words of a list as a tree of their characters, so that finding one at a place of a text takes no more steps than it has characters,
 * however long the list is. The edges are in one open hash table, and a node is known by the slot of the edge that leads to it.
 */
final class LetterTree {

    static final int NONE = -1;

    private static final long FREE = -1;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private final boolean anyCase;
    private final long[] edges;
    /** For each node the number of the first word that ends there. */
    private final int[] words;

    private LetterTree(List<String> list, boolean backwards, boolean anyCase) {
        this.anyCase = anyCase;
        int characters = list.stream().mapToInt(String::length).sum();
        edges = new long[Integer.highestOneBit(characters + 1) * 4];
        words = new int[edges.length];
        Arrays.fill(edges, FREE);
        Arrays.fill(words, NONE);
        for (int i = 0; i < list.size(); i++) {
            String word = list.get(i);
            int node = root();
            for (int at = 0; at < word.length(); at++) {
                node = grow(node, word.charAt(backwards ? word.length() - 1 - at : at));
            }
            if (node != root() && words[node] == NONE) {
                words[node] = i;
            }
        }
    }

    /** @param anyCase whether a capital and its small letter are the same */
    static LetterTree forwards(List<String> words, boolean anyCase) {
        return new LetterTree(words, false, anyCase);
    }

    /** The last character of each word is the first below the root. */
    static LetterTree backwards(List<String> words) {
        return new LetterTree(words, true, false);
    }

    int root() {
        return edges.length;
    }

    /** The node below that one by that character; {@link #NONE} if there is none. */
    int child(int node, char c) {
        int slot = slot(node, c);
        return edges[slot] == FREE ? NONE : slot;
    }

    /** The number of the first word of the list that ends at that node, which is not the root; {@link #NONE} if none does. */
    int word(int node) {
        return words[node];
    }

    private int grow(int node, char c) {
        int slot = slot(node, c);
        edges[slot] = edge(node, c);
        return slot;
    }

    private int slot(int node, char c) {
        long edge = edge(node, c);
        int mask = edges.length - 1;
        int slot = (int) (edge * FACTOR >>> Integer.SIZE) & mask;
        while (edges[slot] != FREE && edges[slot] != edge) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private long edge(int node, char c) {
        // As String.equalsIgnoreCase does: some alphabets need both ways.
        char key = anyCase ? Character.toLowerCase(Character.toUpperCase(c)) : c;
        return (long) node << Character.SIZE | key;
    }
}
