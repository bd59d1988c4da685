package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Kind;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;

/** Lines of which the desk could not tell what they are: equal to a known headline of the site, they are cross-references. */
final class Undecided {

    /** The evidence of such a reference. */
    static final String EVIDENCE = "link#known-headline";

    private static final double DOUBTFUL = 0.6;
    private static final int LONGEST = 250;
    private static final int LEAST_WORDS = 4;
    private static final int MOST = 50;

    private Undecided() {}

    /** The lines as references, numbered after those that the desk found; at most {@value #MOST}. */
    static List<CrossReference> of(Article article) {
        List<CrossReference> found = new ArrayList<>();
        int paragraphs = 0;
        for (Block block : article.blocks()) {
            paragraphs += block.role() == Role.PARAGRAPH ? 1 : 0;
            if (found.size() < MOST && isUndecided(block)) {
                String id =
                        References.id(article.id(), article.crossReferences().size() + found.size());
                found.add(new CrossReference(
                        id,
                        Optional.empty(),
                        block.text(),
                        Kind.ARTICLE,
                        paragraphs,
                        block.lines(),
                        1,
                        List.of(EVIDENCE),
                        Optional.empty()));
            }
        }
        return found;
    }

    private static boolean isUndecided(Block block) {
        boolean open = block.kind().filter(kind -> kind == ResidueKind.OTHER).isPresent()
                || (block.role() == Role.PARAGRAPH || block.role() == Role.INTERTITLE) && block.confidence() < DOUBTFUL;
        return open
                && block.text().length() <= LONGEST
                && Tokeniser.tokens(block.text()).size() >= LEAST_WORDS;
    }
}
