package news.copydesk.rules;

import java.util.Optional;

/**
 * A phrase and what it means.
 *
 * @param category never null
 * @param kind as the category says; empty if it has no kinds
 * @param language BCP 47 tag of the language pack; empty for agencies and sources
 * @param phrase as written in the file or in CLDR, without {@code *}
 * @param anchor where in a line it counts
 * @param rule where it comes from, such as {@code rules/fr.yaml#share} or {@code cldr#IQ}
 */
public record Term(Category category, String kind, String language, String phrase, Anchor anchor, String rule) {

    private static final String SOURCES = "sources/";
    private static final String YAML = ".yaml#";

    /** Whether it holds for the source with that id: it does if it holds for all. */
    public boolean holdsFor(String sourceId) {
        if (!rule.startsWith(SOURCES)) {
            return true;
        }
        int end = rule.indexOf(YAML);
        return end <= 0 || rule.startsWith(sourceId, SOURCES.length()) && SOURCES.length() + sourceId.length() == end;
    }

    /** Id of the source that the term holds for; empty if it holds for all. */
    public Optional<String> source() {
        if (!rule.startsWith(SOURCES)) {
            return Optional.empty();
        }
        int end = rule.indexOf(YAML);
        return end > 0 ? Optional.of(rule.substring(SOURCES.length(), end)) : Optional.empty();
    }
}
