package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Compares our numbers with those of the shared corpus's scorer, which has other names for them. */
final class ScorerNames {

    private static final double TENTH_OF_A_POINT = 0.001;
    private static final Map<String, String> OURS = Map.ofEntries(
            Map.entry("headline_exact", "headline"),
            Map.entry("headline_near", "headline, nearly"),
            Map.entry("dek", "dek"),
            Map.entry("language", "language"),
            Map.entry("captions", "captions"),
            Map.entry("captions_listed", "captions, listed"),
            Map.entry("credit", "credit"),
            Map.entry("xref_inline", "cross-references"),
            Map.entry("xref_all", "cross-references with tail"),
            Map.entry("xref_cued", "cross-references, cued"),
            Map.entry("paragraphs", "paragraphs"),
            Map.entry("intertitles", "intertitles"),
            Map.entry("body", "body"),
            Map.entry("byline", "bylines"),
            Map.entry("body_macro", "body, by article"));

    private ScorerNames() {}

    /**
     * Fails unless every number of theirs is ours too.
     *
     * @param ours rows by language, as {@code eval --json} writes them
     * @param theirs the same, as {@code score.py --json} writes them
     */
    static void assertAgreement(JsonNode ours, JsonNode theirs) {
        assertThat(ours.propertyNames()).containsExactlyInAnyOrderElementsOf(theirs.propertyNames());
        theirs.properties()
                .forEach(row -> row.getValue().properties().forEach(figure -> {
                    assertThat(OURS).containsKey(figure.getKey());
                    JsonNode tally = ours.get(row.getKey()).get("tallies").path(OURS.get(figure.getKey()));
                    compare(row.getKey() + " " + figure.getKey(), tally, figure.getValue());
                }));
    }

    private static void compare(String what, JsonNode ours, JsonNode theirs) {
        if (!theirs.isObject()) {
            if (theirs.isNumber() && !Double.isNaN(theirs.doubleValue())) {
                close(what, ours.get("recall"), theirs);
            } else {
                assertThat(ours.isMissingNode()).as(what).isTrue();
            }
        } else if (ours.isMissingNode()) {
            assertThat(theirs.get("n").doubleValue()).as(what).isZero();
        } else {
            close(what + " precision", ours.get("precision"), theirs.get("p"));
            close(what + " recall", ours.get("recall"), theirs.get("r"));
            close(what + " F1", ours.get("f1"), theirs.get("f1"));
            close(what + " count", ours.get("wanted"), theirs.get("n"));
        }
    }

    private static void close(String what, JsonNode ours, JsonNode theirs) {
        assertThat(ours.doubleValue()).as(what).isEqualTo(theirs.doubleValue(), within(TENTH_OF_A_POINT));
    }
}
