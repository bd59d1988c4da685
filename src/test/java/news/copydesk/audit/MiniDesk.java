package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import news.copydesk.article.Article;
import news.copydesk.article.Content;
import news.copydesk.article.Edited;
import news.copydesk.article.Fingerprints;
import news.copydesk.article.Provenance;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.link.Articles;
import news.copydesk.link.identify.Decision;
import news.copydesk.stream.Topics;

/** Edits the texts of a {@link MiniLine}. */
final class MiniDesk {

    private MiniDesk() {}

    static Article event(Article content, Decision.Publication publication) {
        boolean withdrawn = publication.version().status() == Article.Status.WITHDRAWN;
        return new Article(
                content.schema(),
                content.id(),
                publication.version().number(),
                publication.version().status(),
                publication.version().changes(),
                content.url(),
                content.source(),
                content.language(),
                content.direction(),
                content.kicker(),
                content.headline(),
                content.dek(),
                content.byline(),
                content.dateline(),
                content.published(),
                content.updated(),
                content.fetched(),
                withdrawn ? List.of() : content.blocks(),
                withdrawn ? List.of() : content.captions(),
                withdrawn ? List.of() : content.crossReferences(),
                content.places(),
                content.statistics(),
                content.fingerprints(),
                content.cluster(),
                content.provenance());
    }

    static Edited edit(RawArticle raw) {
        String text = raw.content() instanceof Content.Bytes bytes
                ? new String(bytes.bytes(), UTF_8)
                : ((Content.Text) raw.content()).text();
        if (text.equals("nothing")) {
            return new Rejection(Rejection.Reason.NO_TEXT, "segment", "Nothing in it is prose");
        }
        return article(
                text,
                new Place(
                        raw.origin().partition().getAsInt(),
                        raw.origin().offset().getAsLong()));
    }

    static Edited article(String text, Place place) {
        String[] parts = text.split(" *\\| *", -1);
        Article article = Articles.article(parts[0], parts[1], "A text.", parts[4], list(parts[2]), list(parts[3]));
        return new Article(
                article.schema(),
                article.id(),
                1,
                article.status(),
                article.changes(),
                article.url(),
                article.source(),
                article.language(),
                article.direction(),
                article.kicker(),
                article.headline(),
                article.dek(),
                article.byline(),
                article.dateline(),
                article.published(),
                article.updated(),
                article.fetched(),
                article.blocks(),
                article.captions(),
                article.crossReferences(),
                article.places(),
                article.statistics(),
                new Fingerprints(
                        "sha256:0",
                        Optional.of(parts).filter(all -> all.length > 5).map(all -> all[5])),
                article.cluster(),
                new Provenance(
                        Optional.of(Topics.standard().raw().name()),
                        OptionalInt.of(place.partition()),
                        OptionalLong.of(place.offset()),
                        Optional.empty(),
                        "UTF-8",
                        List.of(),
                        "sha256:0",
                        "1"));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" *, *"));
    }
}
