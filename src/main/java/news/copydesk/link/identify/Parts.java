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
        return of(article, texts(article));
    }

    /** The texts of its blocks, hashed: most of an article's text is asked for twice. */
    static long[] texts(Article article) {
        return article.blocks().stream()
                .mapToLong(block -> Hash64.of(block.text()))
                .toArray();
    }

    /** @param texts of that article */
    static Parts of(Article article, long[] texts) {
        return new Parts(
                hash(article.headline().stream().toList()),
                hash(article.dek().stream().toList()),
                body(article, texts),
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
        return rest(article, texts(article));
    }

    /** @param texts of that article */
    static long rest(Article article, long[] texts) {
        List<String> others = new ArrayList<>();
        article.url().ifPresent(others::add);
        article.source().ifPresent(source -> others.add(source.id()));
        article.published().ifPresent(date -> others.add(date.iso()));
        article.updated().ifPresent(date -> others.add(date.iso()));
        long hash = 2L * texts.length + others.size();
        for (int i = 0; i < texts.length; i++) {
            hash = add(hash, article.blocks().get(i), texts[i]);
        }
        for (String other : others) {
            hash = Hash64.add(hash, Hash64.of(other));
        }
        return hash;
    }

    private static long body(Article article, long[] texts) {
        long hash = 2 * article.blocks().stream().filter(Parts::isBody).count();
        for (int i = 0; i < texts.length; i++) {
            Block block = article.blocks().get(i);
            hash = isBody(block) ? add(hash, block, texts[i]) : hash;
        }
        return hash;
    }

    private static boolean isBody(Block block) {
        return block.role() == Role.PARAGRAPH || block.role() == Role.INTERTITLE;
    }

    private static long add(long hash, Block block, long text) {
        return Hash64.add(Hash64.add(hash, Hash64.of(block.role().label())), text);
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
