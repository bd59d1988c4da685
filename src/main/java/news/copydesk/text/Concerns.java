package news.copydesk.text;

import java.util.List;

/**
 * Which steps a line concerns, found in one pass over it: most lines concern none. A set of steps is an {@code int} with bit
 * {@code i} for the step at index {@code i}.
 */
final class Concerns {

    /** As many steps as a table entry has bits for beside the one for line ends. */
    static final int MOST_STEPS = 15;

    private static final int STEPS = (1 << MOST_STEPS) - 1;
    private static final int LINE_END = 1 << MOST_STEPS;
    private static final int OPENS = MOST_STEPS + 1;
    private static final long CLOSES = ((1L << PairStep.KINDS) - 1) << OPENS + PairStep.KINDS;

    /**
     * For each character, from the lowest bit on: the steps that it concerns, whether it may end a line, the pairs that it opens, and
     * those that it closes.
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
        white = (int) table[' '] & STEPS;
        table[' '] &= ~STEPS;
    }

    private static long entry(char c, List<TextStep> steps) {
        long entry = LineSplitter.mayEndLine(c) ? LINE_END : 0;
        for (int i = 0; i < steps.size(); i++) {
            entry |= steps.get(i).concerns(c) ? 1 << i : 0;
            if (steps.get(i) instanceof PairStep pairs) {
                entry |= (long) pairs.opens(c) << OPENS | (long) pairs.closes(c) << OPENS + PairStep.KINDS;
            }
        }
        return entry;
    }

    int of(String line) {
        long set = 0;
        long last = 0;
        char previous = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            long entry = table[c];
            set |= entry & STEPS | last << PairStep.KINDS & entry & CLOSES;
            if (c == ' ' && previous == ' ') {
                set |= white;
            }
            previous = c;
            last = entry;
        }
        return steps(set, previous);
    }

    /**
     * The same for the line that starts at {@code from}, in one pass with looking for its end.
     *
     * @return in the upper half where the line ends, in the lower half the steps
     */
    long ofLine(char[] text, int from) {
        long set = 0;
        long last = 0;
        char previous = ' ';
        int i = from;
        for (; i < text.length; i++) {
            char c = text[i];
            long entry = table[c];
            if ((entry & LINE_END) != 0 && LineSplitter.endsLine(text, i)) {
                break;
            }
            set |= entry & STEPS | last << PairStep.KINDS & entry & CLOSES;
            if (c == ' ' && previous == ' ') {
                set |= white;
            }
            previous = c;
            last = entry;
        }
        return (long) i << Integer.SIZE | steps(set, previous);
    }

    private int steps(long set, char last) {
        int steps = (int) set & STEPS;
        steps |= last == ' ' ? white : 0;
        return (set & CLOSES) == 0 ? steps : steps | paired;
    }
}
