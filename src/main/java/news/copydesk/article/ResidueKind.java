package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** What kind of page furniture a residue block is. */
public enum ResidueKind {
    SHARE("share"),
    NEWSLETTER("newsletter"),
    PAYWALL("paywall"),
    COMMENTS("comments"),
    ADVERTISEMENT("advertisement"),
    NAVIGATION("navigation"),
    CONSENT("consent"),
    RIGHTS("rights"),
    EMBED("embed"),
    OTHER("other");

    private final String label;

    ResidueKind(String label) {
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
    public static ResidueKind of(String label) {
        for (ResidueKind value : values()) {
            if (value.label.equals(label)) {
                return value;
            }
        }
        throw new IllegalArgumentException("no residue kind is called " + label);
    }
}
