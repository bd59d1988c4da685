package news.copydesk.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Builds an {@link Automaton} from sorted words, level by level: all words that share a prefix are a range of the list, so that no trie
 * has to be built first. The same words give the same automaton.
 */
final class AutomatonBuilder {

    private final List<String> words;
    private final char[] classes = new char[Character.MAX_VALUE + 1];
    private final int classCount;
    private final BitSet taken = new BitSet();
    private int[] cells = new int[0];
    private int searchFrom = 1;

    /** States in the order of their depth, each with its range of words. */
    private int[] states = new int[1024];

    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int count;

    private AutomatonBuilder(List<String> words) {
        this.words = words;
        this.classCount = classify();
    }

    /** @param words distinct, not empty, in natural order; a word's number is its place in the list */
    static Automaton build(List<String> words) {
        AutomatonBuilder builder = new AutomatonBuilder(words);
        builder.grow(builder.classCount + 1);
        builder.placeAll();
        int[] shorter = builder.link();
        return new Automaton(builder.classes, builder.cells, shorter);
    }

    /** Numbers the characters that occur, from 1. */
    private int classify() {
        BitSet used = new BitSet();
        for (String word : words) {
            word.chars().forEach(used::set);
        }
        int next = 0;
        for (int c = used.nextSetBit(0); c >= 0; c = used.nextSetBit(c + 1)) {
            classes[c] = (char) ++next;
        }
        return next;
    }

    private void placeAll() {
        taken.set(Automaton.ROOT);
        enqueue(Automaton.ROOT, 0, words.size());
        int[] labels = new int[classCount + 1];
        int[] starts = new int[classCount + 2];
        int depth = 0;
        for (int level = 0, next; level < count; level = next, depth++) {
            next = count;
            for (int i = level; i < next; i++) {
                expand(i, depth, labels, starts);
            }
        }
    }

    private void expand(int index, int depth, int[] labels, int[] starts) {
        int state = states[index];
        int children = 0;
        int label = -1;
        for (int w = from[index]; w < to[index]; w++) {
            String word = words.get(w);
            if (word.length() == depth) {
                set(state, Automaton.WORD, w);
            } else if (classes[word.charAt(depth)] != label) {
                label = classes[word.charAt(depth)];
                labels[children] = label;
                starts[children++] = w;
            }
        }
        if (children == 0) {
            return;
        }
        starts[children] = to[index];
        int base = place(labels, children);
        set(state, Automaton.BASE, base);
        for (int child = 0; child < children; child++) {
            int cell = base + labels[child];
            taken.set(cell);
            set(cell, Automaton.OWNER, state);
            enqueue(cell, starts[child], starts[child + 1]);
        }
    }

    /** The first base at which the cells of all labels are free. */
    private int place(int[] labels, int children) {
        int passed = 0;
        int first = taken.nextClearBit(Math.max(searchFrom, labels[0]));
        for (int cell = first; ; cell = taken.nextClearBit(cell + 1), passed++) {
            int base = cell - labels[0];
            int child = 1;
            while (child < children && !taken.get(base + labels[child])) {
                child++;
            }
            if (child == children) {
                // Where many free cells were of no use, later and deeper states will hardly fare better.
                if (passed > 64) {
                    searchFrom = first + (cell - first) / 2;
                }
                grow(base + classCount + 1);
                return base;
            }
        }
    }

    /** Fail links and the chains of shorter words; parents come before their children. */
    private int[] link() {
        int[] shorter = new int[words.size()];
        Arrays.fill(shorter, Automaton.NONE);
        for (int i = 1; i < count; i++) {
            int state = states[i];
            int owner = get(state, Automaton.OWNER);
            int fail = Automaton.ROOT;
            if (owner != Automaton.ROOT) {
                fail = follow(get(owner, Automaton.FAIL), state - get(owner, Automaton.BASE));
            }
            set(state, Automaton.FAIL, fail);
            int ends = get(fail, Automaton.WORD);
            int own = get(state, Automaton.WORD);
            if (own == Automaton.NONE) {
                set(state, Automaton.WORD, ends);
            } else {
                shorter[own] = ends;
            }
        }
        return shorter;
    }

    private int follow(int suffix, int label) {
        for (int state = suffix; ; state = get(state, Automaton.FAIL)) {
            int next = get(state, Automaton.BASE) + label;
            if (get(next, Automaton.OWNER) == state) {
                return next;
            }
            if (state == Automaton.ROOT) {
                return Automaton.ROOT;
            }
        }
    }

    private void enqueue(int state, int first, int end) {
        if (count == states.length) {
            states = Arrays.copyOf(states, count * 2);
            from = Arrays.copyOf(from, count * 2);
            to = Arrays.copyOf(to, count * 2);
        }
        states[count] = state;
        from[count] = first;
        to[count++] = end;
    }

    private int get(int state, int field) {
        return cells[state * Automaton.CELL + field];
    }

    private void set(int state, int field, int value) {
        cells[state * Automaton.CELL + field] = value;
    }

    private void grow(int states) {
        int before = cells.length;
        int needed = states * Automaton.CELL;
        if (needed > before) {
            cells = Arrays.copyOf(cells, Math.max(needed, before + before / 2 / Automaton.CELL * Automaton.CELL));
            for (int cell = before; cell < cells.length; cell += Automaton.CELL) {
                cells[cell + Automaton.OWNER] = Automaton.NONE;
                cells[cell + Automaton.WORD] = Automaton.NONE;
            }
        }
    }
}
