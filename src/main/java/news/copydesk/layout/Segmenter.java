package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Block;
import news.copydesk.article.Lines;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.NewsSource;
import news.copydesk.rules.Rulebook;

/** Tells what each line of a page is for. Immutable and thread-safe; the same lines always give the same blocks. */
public final class Segmenter {

    /**
     * Lines of a page that are read. No story is that long; a text of a million tiny lines must not cost more than its bytes are
     * worth, so what follows is kept as residue without a look at it.
     */
    static final int MOST_LINES = 10_000;

    private static final List<String> UNREAD = List.of("beyond-line-limit");

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
     * The page as blocks, one for each line, in order; of more than {@value #MOST_LINES} lines the rest is unread residue.
     *
     * @param lines the page, marked by the lexicon
     * @param language BCP 47 tag of the page as a whole
     * @param title the page's title, if the feeder gave one
     * @param source the publisher, if known
     */
    public List<Block> segment(
            List<MarkedLine> lines, String language, Optional<String> title, Optional<NewsSource> source) {
        List<MarkedLine> read = lines.subList(0, Math.min(lines.size(), MOST_LINES));
        Refrains refrains = new Refrains(read);
        Sheet sheet = new Sheet(refrains.without(read), language, title, source);
        LineTraits[] traits = reader.read(sheet);
        Judgement judgement = model.judge(traits);
        Decision[] decisions = Doubts.settle(new Headlines(sheet, traits).settle(judgement.decisions()), traits);
        RoleChooser roles = new RoleChooser(sheet, traits, decisions);
        List<Block> blocks = new ArrayList<>(lines.size());
        int next = 0;
        for (MarkedLine line : read) {
            if (refrains.isRefrain(line)) {
                blocks.add(refrains.block(line, RoleChooser.residueKind(line, sheet)));
            } else {
                blocks.add(roles.block(next, judgement.reasons(next, decisions[next])));
                next++;
            }
        }
        for (MarkedLine line : lines.subList(read.size(), lines.size())) {
            blocks.add(unread(line));
        }
        return blocks;
    }

    private static Block unread(MarkedLine line) {
        Lines place = line.line().place();
        return new Block(Role.RESIDUE, Optional.of(ResidueKind.OTHER), place, line.text(), 0, UNREAD);
    }
}
