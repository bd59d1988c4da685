package news.copydesk.layout;

import java.util.Arrays;

/** Which lines of a page are prose: how much of it stands before and after each line, how near, and how long its lines mostly are. */
final class Prose {

    private static final int SENTENCE_WEIGHT = 40;

    private final boolean[] isProse;
    private final int[] before;
    private final int[] last;
    private final int[] next;
    private final int count;
    private final int usualLength;

    Prose(LineShape[] shapes) {
        int size = shapes.length;
        isProse = new boolean[size];
        before = new int[size];
        last = new int[size];
        next = new int[size];
        int found = 0;
        int latest = -1;
        for (int i = 0; i < size; i++) {
            before[i] = found;
            last[i] = latest;
            if (shapes[i].isProse()) {
                isProse[i] = true;
                found++;
                latest = i;
            }
        }
        count = found;
        latest = size;
        for (int i = size - 1; i >= 0; i--) {
            next[i] = latest;
            latest = isProse[i] ? i : latest;
        }
        usualLength = usualLength(shapes);
    }

    /** The median length of the lines that end as sentences do: what a paragraph of this page is like. */
    private static int usualLength(LineShape[] shapes) {
        int[] lengths = new int[shapes.length];
        int count = 0;
        for (LineShape shape : shapes) {
            if (shape.weight() >= SENTENCE_WEIGHT && shape.endsSentence()) {
                lengths[count++] = shape.weight();
            }
        }
        if (count < 2) {
            return 0;
        }
        Arrays.sort(lengths, 0, count);
        return lengths[count / 2];
    }

    /** Whether the line is prose. */
    boolean has(int index) {
        return isProse[index];
    }

    /** How many lines of prose stand before the line. */
    int before(int index) {
        return before[index];
    }

    /** How many lines of prose stand after the line. */
    int after(int index) {
        return count - before[index] - (isProse[index] ? 1 : 0);
    }

    /** Index of the last line of prose before the line, or -1. */
    int last(int index) {
        return last[index];
    }

    /** Index of the next line of prose after the line, or the number of lines. */
    int next(int index) {
        return next[index];
    }

    /** Median length of the lines that end as sentences do, in the unit of {@link LineShape#weight}; 0 if there are hardly any. */
    int usualLength() {
        return usualLength;
    }
}
