package news.copydesk.enrich.credit;

import java.util.Arrays;
import java.util.List;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/** A credit in which what is no name gets overwritten by bars. */
final class CreditMask {

    private final String raw;
    private final List<Hit> hits;
    private final char[] kept;

    CreditMask(String raw, List<Hit> hits) {
        this.raw = raw;
        this.hits = hits;
        this.kept = raw.toCharArray();
    }

    /** The credit with a bar in place of every word that is no name, and around agencies in scripts without spaces. */
    String names() {
        StringBuilder out = new StringBuilder(kept.length + 4);
        boolean agencies = hits.stream().anyMatch(hit -> isName(hit) && isUncased(hit));
        for (int i = 0; i < kept.length; i++) {
            out.append(agencies && isEdgeOfAgency(i) ? "|" : "").append(kept[i]);
        }
        return out.toString();
    }

    /** Drops it unless it belongs to the name of an agency: {@code Photo} in {@code AP Photo} and {@code Images} in {@code Getty Images}. */
    void dropWord(Hit hit) {
        for (Hit agency : hits) {
            if (isName(agency) && agency.start() <= hit.start() && hit.end() <= agency.end()) {
                return;
            }
        }
        drop(hit.start(), hit.end());
    }

    void drop(int start, int end) {
        Arrays.fill(kept, start, end, '|');
    }

    private static boolean isName(Hit hit) {
        return hit.term().category() == Category.AGENCY || hit.term().category() == Category.HOUSE;
    }

    private boolean isEdgeOfAgency(int at) {
        for (Hit hit : hits) {
            if (isName(hit) && (hit.start() == at || hit.end() == at) && at > 0 && isUncased(hit)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is in a script without capitals. */
    boolean isUncased(Hit hit) {
        char c = raw.charAt(hit.start());
        return Character.isLetter(c) && Character.toLowerCase(c) == c && Character.toUpperCase(c) == c;
    }
}
