package news.copydesk.article;

import java.util.Optional;

/**
 * What the feeder says about an article beside its text, each part optional and none of it trusted: a hint fills a gap or is
 * kept as declared, but it never overrules what the text itself shows.
 *
 * @param url where the page was found
 * @param source id or name of the publisher
 * @param language BCP 47 tag
 * @param title the page's title as the feeder knows it
 * @param fetched when the page was read, ISO 8601
 * @param published when the page says it was published, ISO 8601
 */
public record Hints(
        Optional<String> url,
        Optional<String> source,
        Optional<String> language,
        Optional<String> title,
        Optional<String> fetched,
        Optional<String> published) {

    private static final Hints NONE = new Hints(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** No hint at all: a bare text. */
    public static Hints none() {
        return NONE;
    }
}
