package news.copydesk.layout;

import java.util.Arrays;

/**
 * Where in the lines of a page a word begins with a capital that may be the second of two: whoever counts the lines' shapes comes by
 * there anyway, with a set of bits for what others would have to look for character by character.
 */
final class SecondCapitals {

    /** Capitals of a line: if there are more, the room for them grows. */
    private static final int USUAL = 4;

    private int[] places;
    private int count;
    /** Where those of each line end in {@link #places}. */
    private final int[] ends;

    private int lines;

    SecondCapitals(int lines) {
        this.places = new int[USUAL * (lines + 1)];
        this.ends = new int[lines];
    }

    /** Adds a place of the line that is being read, behind those before it. */
    void add(int place) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
        }
        places[count++] = place;
    }

    /** Goes on to the next line. */
    void endLine() {
        ends[lines++] = count;
    }

    /** Where those of the line begin: they are those {@link #at} the places from there to its {@link #end}. */
    int first(int line) {
        return line == 0 ? 0 : ends[line - 1];
    }

    int end(int line) {
        return ends[line];
    }

    /** Index of the capital in its line. */
    int at(int place) {
        return places[place];
    }
}
