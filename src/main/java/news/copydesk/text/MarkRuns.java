package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;

/**
 * Long runs of combining marks, put in canonical order. ICU orders marks by insertion, which is fast for the two or three that a
 * letter has and takes quadratic time for a hostile line of nothing else; a run that is in order already costs it nothing.
 */
final class MarkRuns {

    /** The most marks in a row that Unicode's Stream-Safe Text Format allows (UAX #15). */
    private static final int ORDINARY = 30;

    private static final int CLASSES = 256;

    private MarkRuns() {}

    /** Canonically equivalent to {@code line}, with each run of more than thirty marks in order of combining class. */
    static String sorted(String line) {
        StringBuilder sorted = null;
        for (int i = 0; i < line.length(); ) {
            int end = endOfMarks(line, i);
            if (end - i > ORDINARY) {
                sorted = sorted == null ? new StringBuilder(line) : sorted;
                sorted.replace(i, end, inOrder(line, i, end));
            }
            i = end == i ? i + Character.charCount(line.codePointAt(i)) : end;
        }
        return sorted == null ? line : sorted.toString();
    }

    private static int endOfMarks(String line, int from) {
        int i = from;
        while (i < line.length()) {
            int codePoint = line.codePointAt(i);
            if (UCharacter.getCombiningClass(codePoint) == 0) {
                break;
            }
            i += Character.charCount(codePoint);
        }
        return i;
    }

    /** Counting sort by combining class; equal classes keep their order. */
    private static String inOrder(String line, int from, int to) {
        int[] places = new int[CLASSES + 1];
        int[] marks = line.substring(from, to).codePoints().toArray();
        for (int mark : marks) {
            places[UCharacter.getCombiningClass(mark) + 1]++;
        }
        for (int i = 1; i < places.length; i++) {
            places[i] += places[i - 1];
        }
        int[] inOrder = new int[marks.length];
        for (int mark : marks) {
            inOrder[places[UCharacter.getCombiningClass(mark)]++] = mark;
        }
        return new String(inOrder, 0, inOrder.length);
    }
}
