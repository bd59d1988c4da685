package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.rules.Rulebook;

/** Tells what each line of a page is for. Immutable and thread-safe; the same lines always give the same blocks. */
public final class Segmenter {

    private static final int REASONS = 3;

    private final PageReader reader;
    private final ChainModel model;

    private Segmenter(PageReader reader, ChainModel model) {
        this.reader = reader;
        this.model = model;
    }

    /** A segmenter with the weights that ship with the program. */
    public static Segmenter open(Rulebook rules, FunctionWords functionWords) {
        Features features = new Features();
        return new Segmenter(
                new PageReader(rules, functionWords), new ChainModel(ChainWeights.shipped(features), features));
    }

    static Segmenter with(PageReader reader, ChainModel model) {
        return new Segmenter(reader, model);
    }

    /**
     * The page as blocks, one for each line, in order.
     *
     * @param lines the page, marked by the lexicon
     * @param language BCP 47 tag of the page as a whole
     * @param title the page's title, if the feeder gave one
     * @param source the publisher, if known
     */
    public List<Block> segment(
            List<MarkedLine> lines, String language, Optional<String> title, Optional<NewsSource> source) {
        Sheet sheet = new Sheet(lines, language, title, source);
        LineTraits[] traits = reader.read(sheet);
        Decision[] decisions = new Headlines(sheet, traits).settle(model.decide(traits));
        RoleChooser roles = new RoleChooser(sheet, traits, decisions);
        List<Block> blocks = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            blocks.add(roles.block(i, model.reasons(decisions[i], REASONS)));
        }
        return blocks;
    }
}
