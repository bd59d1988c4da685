package news.copydesk.link.identify;

import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Source;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What the {@link Identifier} has to know of an edited article. It travels to the article's partition in place of the article, so that
 * nothing has to be taken apart there.
 */
public final class Look {

    private final Fetch fetch;
    private final int captions;
    private final int references;
    private final Optional<String> site;

    private Look(Fetch fetch, int captions, int references, Optional<String> site) {
        this.fetch = fetch;
        this.captions = captions;
        this.references = references;
        this.site = site;
    }

    /** @param recordTime timestamp of the raw record, which counts where the article does not say when it was fetched */
    public static Look at(Article article, long recordTime) {
        return new Look(
                Fetch.of(article, recordTime),
                article.captions().size(),
                article.crossReferences().size(),
                article.source().map(Source::id));
    }

    /** The publisher's id. */
    public Optional<String> site() {
        return site;
    }

    Fetch fetch() {
        return fetch;
    }

    int captions() {
        return captions;
    }

    int references() {
        return references;
    }

    /** The form in which it travels. */
    public void write(ByteWriter bytes) {
        fetch.write(bytes);
        bytes.number(captions).number(references).text(site);
    }

    /** What {@link #write} wrote. */
    public static Look read(ByteReader bytes) {
        return new Look(Fetch.read(bytes), bytes.number(), bytes.number(), bytes.optionalText());
    }
}
