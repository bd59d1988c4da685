package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

/** A page of more lines than any story has is kept whole, but read only so far. */
class LongPageTest {

    private static final int LINES = 10_500;

    @Test
    void whatIsBeyondTheLimitIsResidue() throws RuleException {
        String paragraphs = IntStream.range(1, LINES)
                .mapToObj(
                        i -> "In year " + i + " the council met on Monday and postponed its decision on the bridge over"
                                + " the river until the spring, after a debate of more than four hours.\n")
                .collect(Collectors.joining());
        Desk desk = Desk.open(Rulebook.load(Optional.empty()));
        Article article = desk.edit(RawArticle.of("Council postpones its decision on the bridge\n" + paragraphs))
                .orThrow();
        assertThat(article.blocks()).hasSize(LINES);
        Block last = article.blocks().get(LINES - 1);
        assertThat(last.role()).isEqualTo(Role.RESIDUE);
        assertThat(last.evidence()).containsExactly("beyond-line-limit");
        assertThat(last.lines().last()).isEqualTo(LINES);
        assertThat(article.statistics().paragraphs()).isBetween(9_000, 10_000);
    }
}
