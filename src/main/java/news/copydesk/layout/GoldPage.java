package news.copydesk.layout;

import java.util.List;
import java.util.Set;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.Line;

/**
 * A page whose lines somebody labelled.
 *
 * @param lines the page, marked by the lexicon
 * @param language BCP 47 tag of the page
 * @param labels for each line the names of the labels that may be true; none where nothing is known
 * @param weight how much the page counts, from 0 to 1
 */
public record GoldPage(List<MarkedLine> lines, String language, List<Set<String>> labels, double weight) {

    public GoldPage {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        if (lines.size() != labels.size()) {
            throw new IllegalArgumentException(lines.size() + " lines, but " + labels.size() + " labels");
        }
    }

    /**
     * The same page as a scraper delivers it that prints no blank lines; it counts half, so that the fit does not lean on them.
     */
    public GoldPage withoutBlankLines() {
        List<MarkedLine> dense = lines.stream()
                .map(marked -> new MarkedLine(
                        new Line(marked.line().number(), marked.text(), false), marked.folded(), marked.hits()))
                .toList();
        return new GoldPage(dense, language, labels, weight / 2);
    }
}
