package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The short line above the headline. */
public record Kicker(String text, Kind kind) {

    public enum Kind {
        /** The residue of a logo: the same on every page of the site. */
        BRAND("brand"),
        SECTION("section"),
        /** A line of the article's own: a theme or a first half of the headline. */
        OVERLINE("overline"),
        /** A path of sections. */
        BREADCRUMB("breadcrumb");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }
}
