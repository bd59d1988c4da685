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
 * @param heard the latest time of a raw record of the article, whatever the article says of its fetch
 */
public record ArticleState(
        History history, Optional<Version> published, int captions, int references, Optional<String> site, long heard) {

    private static final int FORMAT = 1;

    /** Of an article that nothing is known of. */
    public static final ArticleState NONE =
            new ArticleState(History.NONE, Optional.empty(), 0, 0, Optional.empty(), Long.MIN_VALUE);

    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT);
        history.write(bytes);
        bytes.number(captions).number(references).text(site).flag(published.isPresent());
        published.ifPresent(version -> version.write(bytes));
        return bytes.number(heard).toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static ArticleState of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "state of an article");
        History history = History.read(bytes);
        int captions = bytes.number();
        int references = bytes.number();
        Optional<String> site = bytes.optionalText();
        Optional<Version> published = bytes.flag() ? Optional.of(Version.read(bytes)) : Optional.empty();
        // Copydesk 0.1.0 did not write it at first: then the latest fetch stands for it.
        long heard = bytes.hasMore()
                ? bytes.longNumber()
                : history.last().map(Fetch::time).orElse(Long.MIN_VALUE);
        return new ArticleState(history, published, captions, references, site, heard);
    }

    ArticleState heardAt(long recordTime) {
        return new ArticleState(history, published, captions, references, site, Math.max(heard, recordTime));
    }
}
