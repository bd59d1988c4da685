package news.copydesk.stream;

import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Hints;

/** What one part of a record says about the article: its headers, its CloudEvents attributes or its envelope; null for what it does not say. */
record Clues(String url, String source, String language, String title, String fetched, String published, String input) {

    /** What the fields of a JSON envelope say. */
    static Clues ofEnvelope(Map<String, String> fields) {
        return new Clues(
                hint(fields.get("url")),
                hint(fields.get("source")),
                hint(fields.get("language")),
                hint(fields.get("title")),
                hint(fields.get("fetchedAt")),
                hint(fields.get("publishedAt")),
                null);
    }

    /** What the attributes of a CloudEvent say. A subject that is a web address is the page's; any other one names the input. */
    static Clues ofEvent(String source, String time, String subject) {
        String about = hint(subject);
        boolean web = about != null && (about.startsWith("https://") || about.startsWith("http://"));
        return new Clues(web ? about : null, hint(source), null, null, hint(time), null, web ? null : about);
    }

    /** These clues, and where they say nothing, what {@code weaker} says. */
    Clues over(Clues weaker) {
        return new Clues(
                first(url, weaker.url),
                first(source, weaker.source),
                first(language, weaker.language),
                first(title, weaker.title),
                first(fetched, weaker.fetched),
                first(published, weaker.published),
                first(input, weaker.input));
    }

    Hints hints() {
        return new Hints(
                Optional.ofNullable(url),
                Optional.ofNullable(source),
                Optional.ofNullable(language),
                Optional.ofNullable(title),
                Optional.ofNullable(fetched),
                Optional.ofNullable(published));
    }

    /** Without white space around it, and without unpaired surrogates, which no event could carry; null for nothing. */
    static String hint(String text) {
        if (text == null) {
            return null;
        }
        String bare = text.strip();
        return bare.isEmpty() ? null : wellFormed(bare);
    }

    private static String wellFormed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                return text.codePoints()
                        .map(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
            }
        }
        return text;
    }

    private static String first(String strong, String weak) {
        return strong != null ? strong : weak;
    }
}
