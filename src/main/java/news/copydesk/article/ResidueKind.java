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
}
