package news.copydesk.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.copydesk.text.CleanText;
import news.copydesk.text.Line;

/** The part of a page that tells its language: its longest lines, since those are prose, in the order of the page. */
final class Sample {

    private static final int ENOUGH = 2_000;
    private static final int LINE = 600;

    private Sample() {}

    static String of(CleanText text) {
        List<Line> longest = new ArrayList<>(text.lines());
        longest.sort(Comparator.comparingInt(
                        (Line line) -> -Math.min(LINE, line.text().length()))
                .thenComparingInt(Line::number));
        List<Line> chosen = new ArrayList<>();
        int length = 0;
        for (Line line : longest) {
            if (length >= ENOUGH) {
                break;
            }
            chosen.add(line);
            length += Math.min(LINE, line.text().length());
        }
        chosen.sort(Comparator.comparingInt(Line::number));
        StringBuilder sample = new StringBuilder(length + chosen.size());
        for (Line line : chosen) {
            sample.append(line.text(), 0, Math.min(LINE, line.text().length())).append('\n');
        }
        return sample.toString();
    }
}
