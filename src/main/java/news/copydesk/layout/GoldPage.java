package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
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

    private static final String FURNITURE = "other";
    private static final String PARAGRAPH = "paragraph";
    private static final int OPENING_PARAGRAPHS = 4;

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

    /** The same page as a scraper delivers it that takes the article only: without the lines that are known to be furniture. */
    public GoldPage withoutFurniture() {
        return keep(i -> !labels.get(i).contains(FURNITURE), labels.size());
    }

    /** The beginning of the story, without furniture: headline, some paragraphs and what stands between them. */
    public GoldPage opening() {
        int paragraphs = 0;
        int end = 0;
        while (end < labels.size() && paragraphs < OPENING_PARAGRAPHS) {
            paragraphs += labels.get(end++).contains(PARAGRAPH) ? 1 : 0;
        }
        return keep(i -> !labels.get(i).contains(FURNITURE), end);
    }

    /** The page as the segmenter reads it. */
    GoldPage withoutRefrains() {
        Refrains refrains = new Refrains(lines);
        List<Set<String>> keptLabels = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!refrains.isRefrain(lines.get(i))) {
                keptLabels.add(labels.get(i));
            }
        }
        return new GoldPage(refrains.without(lines), language, keptLabels, weight);
    }

    private GoldPage keep(IntPredicate kept, int end) {
        List<MarkedLine> keptLines = new ArrayList<>();
        List<Set<String>> keptLabels = new ArrayList<>();
        for (int i = 0; i < end; i++) {
            if (kept.test(i)) {
                keptLines.add(lines.get(i));
                keptLabels.add(labels.get(i));
            }
        }
        return new GoldPage(keptLines, language, keptLabels, weight / 2);
    }
}
