package news.copydesk.text;

import java.util.List;

/**
 * Which steps a line concerns, found in one pass over it: most lines concern none. A set of steps is an {@code int} with bit
 * {@code i} for the step at index {@code i}.
 */
final class Concerns {

    /** As many steps as a table entry has bits for beside the one for line ends. */
    static final int MOST_STEPS = 15;

    /** The kinds of pair that steps name and, last, two spaces. */
    private static final int PAIRS = PairStep.KINDS + 1;

    private static final long OPENS_SPACES = 1L << PairStep.KINDS;
    private static final long CLOSES_SPACES = OPENS_SPACES << PAIRS;
    private static final long CLOSES = ((1L << PAIRS) - 1) << PAIRS;
    private static final int STEPS = 2 * PAIRS;
    private static final long LINE_END = 1L << STEPS + MOST_STEPS;
    private static final long ALL_STEPS = LINE_END - (1L << STEPS);

    /**
     * For each character, from the lowest bit on: the pairs that it opens, those that it closes, the steps that it concerns, and
     * whether it may end a line. Two spaces are a pair like others, since where spaces are is what a processor cannot guess.
     */
    private final long[] table = new long[Character.MAX_VALUE + 1];
    /** The steps that care for white space, of which a single U+0020 within the line does not remind them. */
    private final int white;
    /** The steps that care for pairs. */
    private final int paired;

    Concerns(List<TextStep> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    steps.size() + " steps: a normaliser takes at most " + MOST_STEPS + "; join some of them into one");
        }
        int pairs = 0;
        for (int i = 0; i < steps.size(); i++) {
            pairs |= steps.get(i) instanceof PairStep ? 1 << i : 0;
        }
        paired = pairs;
        for (int c = 0; c < table.length; c++) {
            table[c] = entry((char) c, steps);
        }
        white = steps(table[' ']);
        table[' '] &= ~ALL_STEPS;
        table[' '] |= OPENS_SPACES | CLOSES_SPACES;
    }

    private static long entry(char c, List<TextStep> steps) {
        long entry = LineSplitter.mayEndLine(c) ? LINE_END : 0;
        for (int i = 0; i < steps.size(); i++) {
            entry |= steps.get(i).concerns(c) ? 1L << STEPS + i : 0;
            if (steps.get(i) instanceof PairStep pairs) {
                entry |= pairs.opens(c) | (long) pairs.closes(c) << PAIRS;
            }
        }
        return entry;
    }

    int of(String line) {
        long set = 0;
        long last = OPENS_SPACES;
        for (int i = 0; i < line.length(); i++) {
            long entry = table[line.charAt(i)];
            set |= entry & (last << PAIRS | ~CLOSES);
            last = entry;
        }
        return concerned(set, last);
    }

    /**
     * The same for the line that starts at {@code from}, in one pass with looking for its end.
     *
     * @return in the upper half where the line ends, in the lower half the steps
     */
    long ofLine(char[] text, int from) {
        long set = 0;
        long last = OPENS_SPACES;
        int i = from;
        for (; i < text.length; i++) {
            long entry = table[text[i]];
            if ((entry & LINE_END) != 0 && LineSplitter.endsLine(text, i)) {
                break;
            }
            set |= entry & (last << PAIRS | ~CLOSES);
            last = entry;
        }
        return (long) i << Integer.SIZE | concerned(set, last);
    }

    private int concerned(long set, long last) {
        long spaces = set & CLOSES_SPACES | last & OPENS_SPACES;
        long pairs = set & CLOSES & ~CLOSES_SPACES;
        return steps(set) | (spaces == 0 ? 0 : white) | (pairs == 0 ? 0 : paired);
    }

    private static int steps(long set) {
        return (int) ((set & ALL_STEPS) >>> STEPS);
    }
}
