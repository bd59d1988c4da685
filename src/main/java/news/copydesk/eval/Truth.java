package news.copydesk.eval;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Role;

/** What a line of a labelled page is, and the roles that are right for it. */
public enum Truth {
    HEADLINE("headline", Role.HEADLINE),
    DEK("dek", Role.DEK),
    INTERTITLE("intertitle", Role.INTERTITLE),
    PARAGRAPH("paragraph", Role.PARAGRAPH),
    CAPTION("caption", Role.CAPTION),
    CREDIT("credit", Role.CREDIT),
    CROSSREF("crossref", Role.CROSS_REFERENCE),
    /** A link after the story. */
    CROSSREF_TAIL("crossref-tail", Role.CROSS_REFERENCE),
    BYLINE("byline", Role.BYLINE),
    DATE("date", Role.DATE),
    TAGS("tags", Role.TAGS),
    /** All that has no label of its own. */
    OTHER("other", Role.RESIDUE, Role.KICKER, Role.SOURCE, Role.DATELINE);

    private final String label;
    private final Set<Role> right;

    Truth(String label, Role... right) {
        this.label = label;
        this.right = Set.of(right);
    }

    public String label() {
        return label;
    }

    /** Whether a line that is this may have that role. */
    public boolean accepts(Role role) {
        return right.contains(role);
    }

    static Optional<Truth> of(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
