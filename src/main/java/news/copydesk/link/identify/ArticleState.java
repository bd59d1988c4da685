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
 */
public record ArticleState(
        History history, Optional<Version> published, int captions, int references, Optional<String> site) {

    private static final int FORMAT = 2;

    /** Of an article that nothing is known of. */
    public static final ArticleState NONE = new ArticleState(History.NONE, Optional.empty(), 0, 0, Optional.empty());

    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT);
        history.write(bytes);
        bytes.number(captions).number(references).text(site).flag(published.isPresent());
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
        return new ArticleState(
                history,
                bytes.flag() ? Optional.of(Version.read(bytes)) : Optional.empty(),
                captions,
                references,
                site);
    }
}
