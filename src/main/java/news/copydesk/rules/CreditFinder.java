package news.copydesk.rules;

import java.util.Optional;
import news.copydesk.rules.CreditSlot.Form;

/** Finds where a caption ends and its credit begins. Linear in the length of the line. */
public final class CreditFinder {

    static final int LONGEST = 160;
    static final int MOST_WORDS = 16;

    /** The credit at the end of the line, or the whole line if it is nothing else; empty if there is none. */
    public Optional<CreditSlot> find(MarkedLine line) {
        Tail tail = new Tail(line);
        CreditSlot found = bracket(tail);
        if (found == null) {
            found = copyright(tail);
        }
        if (found == null) {
            found = marker(tail);
        }
        if (found == null) {
            found = suffix(tail);
        }
        if (found == null) {
            found = joined(tail);
        }
        if (found == null) {
            found = name(tail);
        }
        return Optional.ofNullable(found);
    }

    /** {@code … in Washington, DC. (AFP photo)}, also with the agency once more behind the bracket. */
    private static CreditSlot bracket(Tail tail) {
        int close = tail.lastClosingBracket();
        if (close < 0) {
            return null;
        }
        int open = tail.matching(close);
        if (open < 0 || close - open > LONGEST || close - open < 3) {
            return null;
        }
        boolean trailing = close < tail.end() - 1;
        if (trailing && !tail.isAgency(close + 1, tail.end())) {
            return null;
        }
        boolean known = tail.hasHit(open, close, Category.CREDIT_MARKER, Category.AGENCY, Category.HANDOUT)
                || tail.hasHit(open, close, Category.CREDIT_SUFFIX, Category.SUPPLIED, Category.POOL)
                || tail.line().text().indexOf('©', open) >= 0;
        boolean joined = tail.contains('/', open, close) && tail.isCapitalised(open + 1, close);
        boolean person = open > 0 && tail.isPersonName(open + 1, close);
        if (!known && !joined && !person) {
            return null;
        }
        int start = known ? tail.markedNameBefore(open) : open;
        if (start < open) {
            return new CreditSlot(start, tail.end(), Form.MARKER);
        }
        return new CreditSlot(open, tail.end(), known || joined ? Form.BRACKET : Form.NAME);
    }

    /** {@code … en Irak 2019. ©Reuters}, {@code — © BELGA}, {@code 石川（Ｃ）共同通信社}. */
    private static CreditSlot copyright(Tail tail) {
        int sign = tail.lastCopyright();
        if (sign < 0 || !tail.isShort(sign) || tail.sentenceAfter(sign)) {
            return null;
        }
        int start = new NameRun(tail.line().text()).startBefore(sign);
        return new CreditSlot(tail.backOverJoiner(start), tail.end(), Form.COPYRIGHT);
    }

    /** {@code … Monument. Foto: Urs Flueeler (Keystone)}, {@code Photo by X / AFP via Getty Images}. */
    private static CreditSlot marker(Tail tail) {
        if (!tail.line().hasAny(Category.CREDIT_MARKER, Category.HANDOUT)) {
            return null;
        }
        for (Hit hit : tail.line().hits()) {
            Category category = hit.term().category();
            boolean marker = category == Category.CREDIT_MARKER || category == Category.HANDOUT && hit.start() > 0;
            if (!marker || hit.end() >= tail.end() || !tail.isShort(hit.start())) {
                continue;
            }
            boolean colon = tail.colonAt(hit.end());
            boolean opens = tail.opensSegment(hit.start());
            if ((colon || opens && tail.isName(hit.end())) && !tail.sentenceAfter(hit.end())) {
                return new CreditSlot(tail.backOverJoiner(hit.start()), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    /** {@code … le 12 juillet 2023. BERTRAND GUAY / AFP}, {@code … Qatar. AFP}, {@code … Madrid EFE/ J.J. Guillén}. */
    private static CreditSlot joined(Tail tail) {
        if (tail.contains('/', Math.max(0, tail.end() - LONGEST), tail.end())) {
            int segment = tail.lastSegment();
            if (tail.isShort(segment) && tail.contains('/', segment, tail.end()) && tail.isCredits(segment)) {
                return new CreditSlot(tail.backOverJoiner(segment), tail.end(), Form.SLASH);
            }
        }
        Hit agency = tail.agencyNearEnd();
        if (agency == null) {
            return null;
        }
        int start = new NameRun(tail.line().text()).startBefore(agency.start());
        start = tail.overAgencies(start);
        boolean bare = start == agency.start() && agency.end() >= tail.end() - 1;
        return new CreditSlot(tail.backOverJoiner(start), tail.end(), bare ? Form.AGENCY : Form.SLASH);
    }

    /** {@code 新华社记者 金良快 摄}, {@code J. Stacevičiaus / LRT nuotr.}, {@code （ソウルで、３日）＝ＡＰ}. */
    private static CreditSlot suffix(Tail tail) {
        int start = tail.line().has(Category.CREDIT_SUFFIX) ? new SuffixedCredit(tail).start() : -1;
        if (start >= 0) {
            return new CreditSlot(start, tail.end(), Form.SUFFIX);
        }
        int equals = tail.lastEquals();
        if (equals > 0 && !tail.contains(' ', equals, tail.end())) {
            return new CreditSlot(tail.withMarker(equals), tail.end(), Form.SUFFIX);
        }
        return null;
    }

    /** {@code … off Duqm. Tara Atkinson for Rest of World}. */
    private static CreditSlot name(Tail tail) {
        if (!new LastSegment(tail.line().text(), tail.end()).mayBeName()) {
            return null;
        }
        int segment = tail.lastSegment();
        if (segment == 0 || !tail.isPersonName(segment, tail.end())) {
            return null;
        }
        return new CreditSlot(segment, tail.end(), Form.NAME);
    }
}
