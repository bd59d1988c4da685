package news.copydesk.rules;

import java.util.Optional;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;

/**
 * The role of a line on one site, where the general rules get it wrong.
 *
 * @param phrase without {@code *}
 * @param kind present for residue only
 */
public record Pin(String phrase, Anchor anchor, Role role, Optional<ResidueKind> kind) {

    /** {@code role} or {@code residue:kind}: the kind of the pin's term. */
    public String label() {
        return role.label() + kind.map(k -> ":" + k.label()).orElse("");
    }
}
