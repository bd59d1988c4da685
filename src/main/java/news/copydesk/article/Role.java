package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a block of text is for. Every non-blank line of an article has exactly one role. */
public enum Role {
    HEADLINE("headline"),
    KICKER("kicker"),
    DEK("dek"),
    BYLINE("byline"),
    DATE("date"),
    DATELINE("dateline"),
    CAPTION("caption"),
    CREDIT("credit"),
    PARAGRAPH("paragraph"),
    INTERTITLE("intertitle"),
    CROSS_REFERENCE("crossReference"),
    SOURCE("source"),
    TAGS("tags"),
    RESIDUE("residue");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }

    /**
     * The constant with that label.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Role of(String label) {
        for (Role value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no role is called " + label);
    }
}
