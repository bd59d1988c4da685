package news.copydesk.audit;

import java.util.Arrays;

/** A list of numbers that takes little more than they: eight bytes each. */
final class Numbers {

    private static final long[] NONE = {};

    private long[] values = NONE;
    private int size;

    void add(long value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + 1 + size / 2);
        }
        values[size++] = value;
    }

    /** Puts a value at an index, zeros before it where there is nothing yet. */
    void set(int index, long value) {
        while (size <= index) {
            add(0);
        }
        values[index] = value;
    }

    /** Zero beyond the end. */
    long get(int index) {
        return index < size ? values[index] : 0;
    }

    int size() {
        return size;
    }

    boolean contains(long value) {
        return indexOf(value, 0) >= 0;
    }

    /** Index of the first such value from {@code from} on; negative if there is none. */
    int indexOf(long value, int from) {
        for (int i = from; i < size; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }
}
