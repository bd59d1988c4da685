package news.copydesk.rules;

import news.copydesk.rules.CreditSlot.Form;

/**
 * A credit of names that slashes join, or that an agency ends: {@code … le 12 juillet 2023. BERTRAND GUAY / AFP}, {@code … Qatar. AFP},
 * {@code … Madrid EFE/ J.J. Guillén}.
 */
final class JoinedCredit {

    /** Letters between two agencies that still belong to one credit. */
    private static final int ONE_CREDIT = 40;

    private JoinedCredit() {}

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        if (tail.contains('/', Math.max(0, tail.end() - CreditFinder.LONGEST), tail.end())) {
            int segment = tail.lastSegment();
            if (tail.isShort(segment)
                    && tail.contains('/', segment, tail.end())
                    && NameShape.isCredits(tail.text(), segment, tail.end())) {
                return new CreditSlot(Separators.backOver(tail.text(), segment), tail.end(), Form.SLASH);
            }
        }
        Hit agency = agencyNearEnd(tail);
        if (agency == null) {
            return null;
        }
        int start = tail.namesBefore(agency.start());
        start = overName(tail, overAgencies(tail, start), agency);
        boolean bare = start == agency.start() && agency.end() >= tail.end() - 1;
        return new CreditSlot(Separators.backOver(tail.text(), start), tail.end(), bare ? Form.AGENCY : Form.SLASH);
    }

    /** The agency that ends the line, or that opens its last run of names joined by slashes; null if there is none. */
    private static Hit agencyNearEnd(Tail tail) {
        if (!tail.line().has(Category.AGENCY)) {
            return null;
        }
        Hit found = null;
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.AGENCY && tail.isShort(hit.start())) {
                boolean last = lettersBehind(tail, hit.end()) == 0;
                boolean candidate = last || opensNames(tail, hit);
                boolean farFromFound = found != null && last && tail.letters(found.end(), hit.start()) > ONE_CREDIT;
                if (candidate && (found == null || farFromFound)) {
                    found = hit;
                }
            }
        }
        return found;
    }

    /** {@code … junto al mar. Ana Ruiz EFE}: back over a name that fills the sentence before the agency. */
    private static int overName(Tail tail, int start, Hit agency) {
        int segment = tail.lastSegment();
        int end = start - 1;
        boolean named = start == agency.start()
                && segment > 0
                && segment < end
                && tail.text().charAt(end) == ' '
                && tail.text().substring(segment, end).indexOf(' ') > 0
                && tail.isFullName(segment, end);
        return named ? segment : start;
    }

    /** How many letters stand from there to the end outside of a licence: {@code Ann Lee via Wikimedia Commons, CC BY-SA 4.0}. */
    private static int lettersBehind(Tail tail, int from) {
        int at = from;
        for (Hit hit : tail.line().hits()) {
            boolean next = hit.start() >= at && hit.term().category() == Category.RIGHTS;
            if (next && tail.hasSignsOnly(at, hit.start())) {
                at = hit.end();
            }
        }
        return tail.letters(at, tail.end());
    }

    /** {@code EFE/ J.J. Guillén}. */
    private static boolean opensNames(Tail tail, Hit agency) {
        int next = tail.skipSpaces(agency.end());
        return next < tail.end()
                && tail.text().charAt(next) == '/'
                && NameShape.isCredits(tail.text(), agency.start(), tail.end());
    }

    /** Back over agencies with small letters that are joined to what begins there: {@code Ann Lee / dpa / picture alliance via Getty}. */
    private static int overAgencies(Tail tail, int at) {
        int start = at;
        for (int i = tail.line().hits().size() - 1; i >= 0; i--) {
            Hit hit = tail.line().hits().get(i);
            boolean before = hit.term().category() == Category.AGENCY && hit.start() < start && hit.end() <= start;
            if (before
                    && tail.isShort(hit.start())
                    && tail.hasSignsOnly(hit.end(), start)
                    && " /".indexOf(tail.text().charAt(hit.end())) >= 0) {
                start = tail.namesBefore(hit.start());
            }
        }
        return start;
    }
}
