package news.copydesk.stream;

import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.reference.SiteArticle;

/** What link is told of an article, and why. */
record SiteMessage(Occasion occasion, SiteArticle article) {

    private static final int FORMAT = 2;

    /** Why a site is told. */
    enum Occasion {
        /** A version was published. */
        PUBLISHED,
        /** The article is another site's by now, whose references are published when this one has taken back its own. */
        MOVED,
        /** Nothing came of the article for so long that it is forgotten; what was published stays. */
        FORGOTTEN
    }

    static byte[] published(byte[] article) {
        return bytes(Occasion.PUBLISHED, article);
    }

    static byte[] moved(String site, String articleId) {
        return bytes(Occasion.MOVED, SiteArticle.gone(site, articleId).toBytes());
    }

    static byte[] forgotten(String site, String articleId) {
        return bytes(Occasion.FORGOTTEN, SiteArticle.gone(site, articleId).toBytes());
    }

    private static byte[] bytes(Occasion occasion, byte[] article) {
        return new ByteWriter()
                .oneByte(FORMAT)
                .oneByte(occasion.ordinal())
                .raw(article)
                .toBytes();
    }

    static SiteMessage of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "message to link");
        Occasion occasion = Occasion.values()[bytes.oneByte()];
        return new SiteMessage(occasion, SiteArticle.of(bytes.raw(value.length - 2)));
    }
}
