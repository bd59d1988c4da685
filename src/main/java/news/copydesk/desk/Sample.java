package news.copydesk.desk;

import news.copydesk.text.CleanText;
import news.copydesk.text.Line;

/** The part of a page that tells its language: its longest lines, since those are prose, in the order of the page. */
final class Sample {

    private static final int ENOUGH = 2_000;
    private static final int LINE = 600;

    private Sample() {}

    static String of(CleanText text) {
        int[] counts = new int[LINE + 1];
        for (Line line : text.lines()) {
            counts[length(line)]++;
        }
        int shortest = LINE;
        int taken = 0;
        while (shortest > 0 && taken + counts[shortest] * shortest < ENOUGH) {
            taken += counts[shortest] * shortest;
            shortest--;
        }
        StringBuilder sample = new StringBuilder(ENOUGH + LINE);
        for (Line line : text.lines()) {
            int length = length(line);
            if (length > shortest || length == shortest && taken < ENOUGH) {
                taken += length == shortest ? length : 0;
                sample.append(line.text(), 0, length).append('\n');
            }
        }
        return sample.toString();
    }

    private static int length(Line line) {
        return Math.min(LINE, line.text().length());
    }
}
