package news.copydesk.link.identify;

import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What is remembered of an article by its id; beside it, the event of its last content is kept, to publish it again.
 *
 * @param published what was published last
 * @param captions how many captions the last published version has
 * @param references how many references
 * @param site the publisher's id in the last published version
 * @param leaving whether a site that the article left has not taken back its references yet: until then nobody else publishes any
 */
public record ArticleState(
        History history,
        Optional<Version> published,
        int captions,
        int references,
        Optional<String> site,
        boolean leaving) {

    private static final int FORMAT = 3;

    /** Of an article that nothing is known of. */
    public static final ArticleState NONE =
            new ArticleState(History.NONE, Optional.empty(), 0, 0, Optional.empty(), false);

    /** When the site that the article left has taken back its references. */
    public ArticleState released() {
        return new ArticleState(history, published, captions, references, site, false);
    }

    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT);
        history.write(bytes);
        bytes.number(captions).number(references).text(site).flag(leaving).flag(published.isPresent());
        published.ifPresent(version -> version.write(bytes));
        return bytes.toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static ArticleState of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "state of an article");
        History history = History.read(bytes);
        int captions = bytes.number();
        int references = bytes.number();
        Optional<String> site = bytes.optionalText();
        boolean leaving = bytes.flag();
        Optional<Version> published = bytes.flag() ? Optional.of(Version.read(bytes)) : Optional.empty();
        return new ArticleState(history, published, captions, references, site, leaving);
    }
}
