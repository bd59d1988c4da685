package news.copydesk.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** What a line's role is explained with: the rules whose phrases speak for it, then the features that decided. */
final class Evidence {

    private static final int MOST = 5;

    private Evidence() {}

    /**
     * The rules first, at most five in all.
     *
     * @param hits what the lexicon found in the line
     * @param reasons the features that decided
     */
    static List<String> of(List<Hit> hits, Role role, Optional<ResidueKind> kind, List<String> reasons) {
        if (hits.isEmpty()) {
            return reasons;
        }
        List<String> evidence = new ArrayList<>(MOST);
        for (Hit hit : hits) {
            String rule = hit.term().rule();
            if (speaksFor(hit, role, kind) && !evidence.contains(rule)) {
                evidence.add(rule);
            }
        }
        evidence.addAll(reasons);
        return evidence.size() > MOST ? evidence.subList(0, MOST) : evidence;
    }

    private static boolean speaksFor(Hit hit, Role role, Optional<ResidueKind> kind) {
        Category category = hit.term().category();
        return switch (role) {
            case CROSS_REFERENCE -> category == Category.CROSS_REFERENCE || category == Category.RECOMMENDATION;
            case CAPTION, CREDIT ->
                category == Category.CAPTION_OPENING
                        || category == Category.CREDIT_MARKER
                        || category == Category.AGENCY
                        || category == Category.ARCHIVE
                        || category == Category.SYMBOLIC
                        || category == Category.POSITION;
            case BYLINE -> category == Category.BYLINE_PREFIX || category == Category.BYLINE_DESK;
            case DATE -> category == Category.PUBLISHED || category == Category.UPDATED;
            case SOURCE ->
                category == Category.SOURCE_LABEL || category == Category.PUBLISHER || category == Category.AGENCY;
            case KICKER -> category == Category.SECTION || category == Category.PUBLISHER;
            case TAGS -> category == Category.TAGS;
            case RESIDUE ->
                category == Category.RESIDUE
                                && hit.term()
                                        .kind()
                                        .equals(kind.orElse(ResidueKind.OTHER).label())
                        || category == Category.RECOMMENDATION;
            default -> false;
        };
    }
}
