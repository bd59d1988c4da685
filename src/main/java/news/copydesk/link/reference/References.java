package news.copydesk.link.reference;

import java.util.Optional;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Kind;
import news.copydesk.article.Lines;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * Writes and reads references for stores and messages. Their ids are not written: they are the article's and their place among its
 * references.
 */
final class References {

    private static final String PLACE = "#x";

    private References() {}

    /** The id of an article's reference. @param place from 0 */
    static String id(String articleId, int place) {
        return articleId + PLACE + (place + 1);
    }

    /** The article whose reference has that id. */
    static String articleId(String id) {
        return id.substring(0, id.lastIndexOf(PLACE));
    }

    /** The place of the reference with that id among its article's, from 0. */
    static int place(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf(PLACE) + PLACE.length())) - 1;
    }

    static void write(CrossReference reference, ByteWriter bytes) {
        bytes.shortText(reference.label())
                .shortText(reference.title())
                .shortText(reference.kind().name())
                .count(reference.afterParagraph())
                .count(reference.lines().first())
                .count(reference.lines().last())
                .number(reference.confidence())
                .shortTexts(reference.evidence())
                .flag(reference.target().isPresent());
        reference
                .target()
                .ifPresent(target -> bytes.shortText(target.articleId())
                        .shortText(target.headline())
                        .number(target.similarity()));
    }

    static CrossReference read(String id, ByteReader bytes) {
        return new CrossReference(
                id,
                bytes.optionalShortText(),
                bytes.shortText(),
                Kind.valueOf(bytes.shortText()),
                bytes.count(),
                new Lines(bytes.count(), bytes.count()),
                bytes.doubleNumber(),
                bytes.shortTexts(),
                bytes.flag()
                        ? Optional.of(
                                new CrossReference.Target(bytes.shortText(), bytes.shortText(), bytes.doubleNumber()))
                        : Optional.empty());
    }
}
