package news.copydesk.article;

import java.util.Optional;

/** One page's visible text as a scraper delivered it, with whatever the scraper knew about it. */
public record RawArticle(Content content, Hints hints, Origin origin) {

    /** A bare text without any hint. */
    public static RawArticle of(String text) {
        return new RawArticle(new Content.Text(text), Hints.none(), Origin.unknown());
    }

    /** Bare bytes without any hint; the charset is detected. The array is not copied. */
    public static RawArticle of(byte[] bytes) {
        return new RawArticle(new Content.Bytes(bytes, Optional.empty()), Hints.none(), Origin.unknown());
    }

    /** The same article, known to come from {@code origin}. */
    public RawArticle from(Origin origin) {
        return new RawArticle(content, hints, origin);
    }
}
