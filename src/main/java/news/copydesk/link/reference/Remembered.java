package news.copydesk.link.reference;

import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What a site remembers of an article.
 *
 * @param references how many of its references are remembered
 * @param found how many references the desk found, remembered or not
 */
record Remembered(String articleId, Optional<Headline> headline, int references, int found) {

    private static final int FORMAT = 3;

    static Remembered nothing(String articleId) {
        return new Remembered(articleId, Optional.empty(), 0, 0);
    }

    boolean isEmpty() {
        return headline.isEmpty() && references == 0 && found == 0;
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).count(references).count(found);
        headline.ifPresent(called -> called.write(bytes));
        return bytes.toBytes();
    }

    static Remembered read(String articleId, byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "article of a site");
        int references = bytes.count();
        int found = bytes.count();
        Optional<Headline> headline = bytes.hasMore() ? Optional.of(Headline.read(bytes)) : Optional.empty();
        return new Remembered(articleId, headline, references, found);
    }
}
