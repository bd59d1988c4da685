package news.copydesk.rules;

/**
 * An Aho-Corasick automaton over match keys: it finds every one of its words in one pass, in time linear in the text whatever the
 * number of words.
 *
 * <p>Its transitions are a double array, after Aoe: a state is the index of a cell, and its successor on a character of class
 * {@code c} is the cell {@code base + c} if that cell names the state as its owner. A character that is in no word has class 0 and
 * leads back to the root at once. The four numbers of a state lie side by side, so that a step costs one cache line.
 */
final class Automaton {

    static final int ROOT = 0;
    static final int NONE = -1;
    static final int BASE = 0;
    static final int OWNER = 1;
    /** State of the longest proper suffix that starts a word. */
    static final int FAIL = 2;
    /** Longest word that ends in this state, {@link #NONE} if none does. */
    static final int WORD = 3;

    static final int CELL = 4;

    private final char[] classes;
    private final int[] cells;
    private final int[] shorter;

    Automaton(char[] classes, int[] cells, int[] shorter) {
        this.classes = classes;
        this.cells = cells;
        this.shorter = shorter;
    }

    /** Takes what is found. */
    interface Sink {

        /**
         * @param word number of the longest word that ends here; the others are its {@link Automaton#shorter} ones
         * @param end index after its last character
         */
        void found(int word, int end);
    }

    void scan(CharSequence text, Sink sink) {
        int state = ROOT;
        for (int i = 0; i < text.length(); i++) {
            int c = classes[text.charAt(i)];
            if (c == 0) {
                state = ROOT;
                continue;
            }
            int next = cells[state * CELL + BASE] + c;
            while (cells[next * CELL + OWNER] != state && state != ROOT) {
                state = cells[state * CELL + FAIL];
                next = cells[state * CELL + BASE] + c;
            }
            if (cells[next * CELL + OWNER] == state) {
                state = next;
                int word = cells[state * CELL + WORD];
                if (word != NONE) {
                    sink.found(word, i + 1);
                }
            }
        }
    }

    /** The next shorter word that ends where this one does, {@link #NONE} if there is none. */
    int shorter(int word) {
        return shorter[word];
    }

    /** Bytes that the tables take. */
    long size() {
        return 2L * classes.length + 4L * cells.length + 4L * shorter.length;
    }
}
