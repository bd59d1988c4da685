package news.copydesk.layout;

import java.util.List;
import java.util.Optional;
import news.copydesk.rules.MarkedLine;

/**
 * A page whose lines somebody labelled.
 *
 * @param lines the page, marked by the lexicon
 * @param language BCP 47 tag of the page
 * @param labels a label name for each line; empty where the truth is not known
 * @param weight how much the page counts, from 0 to 1
 */
public record GoldPage(List<MarkedLine> lines, String language, List<Optional<String>> labels, double weight) {

    public GoldPage {
        lines = List.copyOf(lines);
        labels = List.copyOf(labels);
        if (lines.size() != labels.size()) {
            throw new IllegalArgumentException(lines.size() + " lines, but " + labels.size() + " labels");
        }
    }
}
