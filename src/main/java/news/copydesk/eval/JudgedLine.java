package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Role;

/**
 * A line whose truth is known, beside what it was taken for.
 *
 * @param number from 1
 * @param decision empty if no block has the line
 * @param confidence of the decision, from 0 to 1
 */
public record JudgedLine(
        String articleId, int number, String text, Truth truth, Optional<Role> decision, double confidence) {

    /** Whether the decision is one of those that are right. */
    public boolean isRight() {
        return decision.filter(truth::accepts).isPresent();
    }

    /** All lines of the page that are not neutral and in which there is something to see. */
    static List<JudgedLine> of(GoldArticle gold, Optional<Article> article) {
        Map<Integer, Block> blocks = new HashMap<>();
        article.map(Article::blocks).orElse(List.of()).stream()
                // A line may hold several blocks; the longest says what it mostly is.
                .sorted(Comparator.comparingInt(block -> block.text().length()))
                .forEach(block -> {
                    for (int n = block.lines().first(); n <= block.lines().last(); n++) {
                        blocks.put(n, block);
                    }
                });
        List<JudgedLine> judged = new ArrayList<>();
        for (GoldArticle.Line line : gold.lines()) {
            if (!line.neutral() && !Wording.of(line.text()).normal().isEmpty()) {
                Optional<Block> block = Optional.ofNullable(blocks.get(line.number()));
                judged.add(new JudgedLine(
                        gold.id(),
                        line.number(),
                        line.text(),
                        line.label(),
                        block.map(Block::role),
                        block.map(Block::confidence).orElse(0.0)));
            }
        }
        return judged;
    }
}
