package news.copydesk.link.identify;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Block;
import news.copydesk.article.Byline;
import news.copydesk.article.Role;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Hash64;

/** Fingerprints of an article's parts, in the order of {@link Part}: two contents are equal if all of them are. */
record Parts(long headline, long dek, long body, long captions, long crossReferences, long byline) {

    static Parts of(Article article) {
        return new Parts(
                hash(article.headline().stream().toList()),
                hash(article.dek().stream().toList()),
                hash(article.blocks().stream()
                        .filter(block -> block.role() == Role.PARAGRAPH || block.role() == Role.INTERTITLE)
                        .flatMap(block -> List.of(block.role().label(), block.text()).stream())
                        .toList()),
                hash(article.captions().stream()
                        .flatMap(caption ->
                                List.of(
                                        caption.text(),
                                        caption.credit()
                                                .map(credit -> credit.raw())
                                                .orElse(""))
                                        .stream())
                        .toList()),
                hash(article.crossReferences().stream()
                        .flatMap(reference -> List.of(
                                reference.label().orElse(""),
                                reference.title(),
                                reference.kind().label(),
                                String.valueOf(reference.afterParagraph()))
                                .stream())
                        .toList()),
                hash(article.byline().map(Byline::raw).stream().toList()));
    }

    /** What tells fetches with equal content apart: the rest of the page. */
    static long rest(Article article) {
        List<String> texts = new ArrayList<>();
        for (Block block : article.blocks()) {
            texts.add(block.role().label());
            texts.add(block.text());
        }
        article.url().ifPresent(texts::add);
        article.source().ifPresent(source -> texts.add(source.id()));
        article.published().ifPresent(date -> texts.add(date.iso()));
        article.updated().ifPresent(date -> texts.add(date.iso()));
        return hash(texts);
    }

    List<Part> changesTo(Parts newer) {
        List<Part> changes = new ArrayList<>();
        for (Part part : Part.values()) {
            if (of(part) != newer.of(part)) {
                changes.add(part);
            }
        }
        return changes;
    }

    private long of(Part part) {
        return switch (part) {
            case HEADLINE -> headline;
            case DEK -> dek;
            case BODY -> body;
            case CAPTIONS -> captions;
            case CROSS_REFERENCES -> crossReferences;
            case BYLINE -> byline;
        };
    }

    /** One number for all: an order of contents that were fetched at the same time. */
    long digest() {
        long hash = 0;
        for (Part part : Part.values()) {
            hash = Hash64.add(hash, of(part));
        }
        return hash;
    }

    private static long hash(List<String> texts) {
        long hash = texts.size();
        for (String text : texts) {
            hash = Hash64.add(hash, Hash64.of(text));
        }
        return hash;
    }

    void write(ByteWriter bytes) {
        for (Part part : Part.values()) {
            bytes.number(of(part));
        }
    }

    static Parts read(ByteReader bytes) {
        return new Parts(
                bytes.longNumber(),
                bytes.longNumber(),
                bytes.longNumber(),
                bytes.longNumber(),
                bytes.longNumber(),
                bytes.longNumber());
    }
}
