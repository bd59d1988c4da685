package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * A piece of the page with one role.
 *
 * @param kind what kind of residue; empty for every other role
 * @param lines where it stood in the decoded input
 * @param text its normalised text, without line breaks
 * @param confidence from 0 to 1, rounded to hundredths
 * @param evidence the rules and features that decided, the weightiest first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Block(
        Role role, Optional<ResidueKind> kind, Lines lines, String text, double confidence, List<String> evidence) {

    public Block {
        evidence = List.copyOf(evidence);
    }
}
