package news.copydesk.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import news.copydesk.article.Article;
import news.copydesk.article.Block;
import news.copydesk.article.Byline;
import news.copydesk.article.Caption;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Direction;
import news.copydesk.article.Fingerprints;
import news.copydesk.article.Language;
import news.copydesk.article.Lines;
import news.copydesk.article.PartialDate;
import news.copydesk.article.Provenance;
import news.copydesk.article.Role;
import news.copydesk.article.Source;
import news.copydesk.article.Statistics;

/** Articles as short as a test needs them. */
public final class Articles {

    private Articles() {}

    public static Article article(
            String id, String headline, String body, String fetched, List<String> captions, List<String> references) {
        return article(id, headline, List.of(body), fetched, captions, references, Optional.empty());
    }

    public static Article article(
            String id,
            String headline,
            List<String> body,
            String fetched,
            List<String> captions,
            List<String> references,
            Optional<Byline> byline) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(block(Role.HEADLINE, headline));
        body.forEach(text -> blocks.add(block(Role.PARAGRAPH, text)));
        List<Caption> pictures = new ArrayList<>();
        captions.forEach(text -> pictures.add(new Caption(
                id + "#c" + (pictures.size() + 1),
                text,
                Optional.empty(),
                Optional.empty(),
                false,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                false,
                Lines.of(1),
                1,
                List.of("test"))));
        List<CrossReference> pointers = new ArrayList<>();
        references.forEach(title -> pointers.add(new CrossReference(
                id + "#x" + (pointers.size() + 1),
                Optional.empty(),
                title,
                CrossReference.Kind.ARTICLE,
                1,
                Lines.of(1),
                1,
                List.of("test"),
                Optional.empty())));
        return new Article(
                Article.SCHEMA,
                id,
                1,
                Article.Status.NEW,
                List.of(),
                Optional.empty(),
                Optional.of(new Source("post", "Harbour Post", Optional.empty())),
                new Language("en", 1, Optional.empty()),
                Direction.LEFT_TO_RIGHT,
                Optional.empty(),
                Optional.of(headline),
                Optional.empty(),
                byline,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(fetched).filter(date -> !date.isEmpty()).map(PartialDate::new),
                blocks,
                pictures,
                pointers,
                List.of(),
                new Statistics(1, 1, 1, 1),
                new Fingerprints("sha256:0", Optional.empty()),
                Optional.empty(),
                new Provenance(
                        Optional.empty(),
                        OptionalInt.empty(),
                        OptionalLong.empty(),
                        Optional.empty(),
                        "UTF-8",
                        List.of(),
                        "sha256:0",
                        "1"));
    }

    private static Block block(Role role, String text) {
        return new Block(role, Optional.empty(), Lines.of(1), text, 1, List.of("test"));
    }
}
