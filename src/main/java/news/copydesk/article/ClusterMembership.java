package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The group of copies that an article belongs to, as known when the event was written. */
public record ClusterMembership(String id, Role role) {

    public enum Role {
        FIRST("first"),
        COPY("copy");

        private final String label;

        Role(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }
}
