package news.copydesk.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Caption;
import news.copydesk.article.Credit;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Role;
import news.copydesk.rules.Rulebook;
import org.junit.jupiter.api.Test;

class CreditLineTest {

    @Test
    void aCreditOnALineOfItsOwnBelongsToTheCaptionAbove() throws Exception {
        Article article = Desk.open(Rulebook.load(Optional.empty()))
                .edit(RawArticle.of("""
                        江城大桥支座检修进入第二周

                        工人在桥下检查支座。

                        江城日报记者 方一鸣 摄

                        江城大桥的支座检修工作本周进入第二阶段，市交通局表示，整个工程预计在四月底之前完成，期间大桥将实行单向通行。

                        据介绍，这座大桥建成于一九九二年，每天有超过六万辆汽车通过，支座磨损严重，需要逐一更换。
                        """))
                .orThrow();

        assertThat(article.blocks())
                .extracting(Block::role)
                .containsExactly(Role.HEADLINE, Role.CAPTION, Role.CREDIT, Role.PARAGRAPH, Role.PARAGRAPH);
        List<Caption> captions = article.captions();
        assertThat(captions).hasSize(1);
        assertThat(captions.get(0).text()).isEqualTo("工人在桥下检查支座。");
        assertThat(captions.get(0).credit().flatMap(Credit::photographer)).contains("方一鸣");
    }
}
