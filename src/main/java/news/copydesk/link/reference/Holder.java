package news.copydesk.link.reference;

import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * An article whose headline has a key.
 *
 * @param headline under a key of equals, so that whoever looks there need not look further: most references that find their target find
 *     it there. Under other keys it would stand many times over
 */
record Holder(String articleId, Optional<Headline> headline) {

    static Holder of(String articleId, long key, Headline headline) {
        return new Holder(articleId, Keys.isExact(key) ? Optional.of(headline) : Optional.empty());
    }

    void write(ByteWriter bytes) {
        bytes.shortText(articleId).flag(headline.isPresent());
        headline.ifPresent(called -> called.write(bytes));
    }

    static Holder read(ByteReader bytes) {
        String articleId = bytes.shortText();
        return new Holder(articleId, bytes.flag() ? Optional.of(Headline.read(bytes)) : Optional.empty());
    }
}
