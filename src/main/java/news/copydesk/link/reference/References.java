package news.copydesk.link.reference;

import java.util.Optional;
import news.copydesk.article.CrossReference;
import news.copydesk.article.CrossReference.Kind;
import news.copydesk.article.Lines;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/** Writes and reads references for stores and messages. */
final class References {

    private References() {}

    static void write(CrossReference reference, ByteWriter bytes) {
        bytes.text(reference.id())
                .text(reference.label())
                .text(reference.title())
                .text(reference.kind().name())
                .number(reference.afterParagraph())
                .number(reference.lines().first())
                .number(reference.lines().last())
                .number(reference.confidence())
                .texts(reference.evidence())
                .flag(reference.target().isPresent());
        reference
                .target()
                .ifPresent(target ->
                        bytes.text(target.articleId()).text(target.headline()).number(target.similarity()));
    }

    static CrossReference read(ByteReader bytes) {
        return new CrossReference(
                bytes.text(),
                bytes.optionalText(),
                bytes.text(),
                Kind.valueOf(bytes.text()),
                bytes.number(),
                new Lines(bytes.number(), bytes.number()),
                bytes.doubleNumber(),
                bytes.texts(),
                bytes.flag()
                        ? Optional.of(new CrossReference.Target(bytes.text(), bytes.text(), bytes.doubleNumber()))
                        : Optional.empty());
    }

    static CrossReference with(CrossReference reference, Optional<CrossReference.Target> target) {
        return reference.withTarget(target);
    }
}
