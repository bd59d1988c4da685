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

    /** For each character the steps that it concerns, and whether it may end a line. */
    private final short[] table = new short[Character.MAX_VALUE + 1];
    /** The steps that care for white space, of which a single U+0020 within the line does not remind them. */
    private final int white;

    Concerns(List<TextStep> steps) {
        if (steps.size() > MOST_STEPS) {
            throw new IllegalArgumentException(
                    steps.size() + " steps: a normaliser takes at most " + MOST_STEPS + "; join some of them into one");
        }
        for (int c = 0; c < table.length; c++) {
            int set = LineSplitter.mayEndLine((char) c) ? LINE_END : 0;
            for (int i = 0; i < steps.size(); i++) {
                set |= steps.get(i).concerns((char) c) ? 1 << i : 0;
            }
            table[c] = (short) set;
        }
        white = table[' '];
        table[' '] = 0;
    }

    int of(String line) {
        int set = 0;
        char previous = ' ';
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            set |= table[c];
            if (c == ' ' && previous == ' ') {
                set |= white;
            }
            previous = c;
        }
        return (previous == ' ' ? set | white : set) & STEPS;
    }

    /** The same for a part of a text; {@code from} before {@code to}. */
    int of(char[] text, int from, int to) {
        int set = 0;
        char previous = ' ';
        for (int i = from; i < to; i++) {
            char c = text[i];
            set |= table[c];
            if (c == ' ' && previous == ' ') {
                set |= white;
            }
            previous = c;
        }
        return (previous == ' ' ? set | white : set) & STEPS;
    }

    /** Where the line that starts at {@code from} may end first: the next line end character, or the end of the text. */
    int endOfLine(char[] text, int from) {
        int i = from;
        while (i < text.length && (table[text[i]] & LINE_END) == 0) {
            i++;
        }
        return i;
    }
}
