package news.copydesk.rules;

import java.util.Optional;
import news.copydesk.rules.CreditSlot.Form;

/** Finds where a caption ends and its credit begins. Linear in the length of the line. */
public final class CreditFinder {

    /** How far from the end of its line a credit can begin. */
    static final int LONGEST = 160;

    private final RunWords words;
    private final Commission commission;

    /** @param vocabulary knows what names are made of, and what stands between a photographer and a paper */
    public CreditFinder(Vocabulary vocabulary) {
        words = RunWords.of(vocabulary);
        commission = new Commission(vocabulary, words.particles());
    }

    /** The credit at the end of the line, or the whole line if it is nothing else; empty if there is none. */
    public Optional<CreditSlot> find(MarkedLine line) {
        return Optional.ofNullable(find(tail(line)));
    }

    /** The line as this finder reads it. */
    Tail tail(MarkedLine line) {
        return new Tail(line, words, commission);
    }

    /** As {@link #find(MarkedLine)}; null if there is none. */
    CreditSlot find(Tail tail) {
        CreditSlot found = BracketedCredit.find(tail);
        if (found == null) {
            found = CopyrightNotice.find(tail);
        }
        if (found == null) {
            found = MarkedCredit.find(tail);
        }
        if (found == null) {
            found = SuffixedCredit.find(tail);
        }
        if (found == null) {
            found = supplied(tail);
        }
        if (found == null) {
            found = JoinedCredit.find(tail);
        }
        if (found == null) {
            found = ShoutedCredit.find(tail);
        }
        if (found == null) {
            found = name(tail);
        }
        return found;
    }

    /**
     * {@code … by the pier. Private collection}, {@code … en janvier – DR}. Such words are in stories as well ({@code a visit he called
     * "private".}), so that they have to close the line without a full stop and to be set off from what stands before them.
     */
    private static CreditSlot supplied(Tail tail) {
        if (!tail.line().has(Category.SUPPLIED)) {
            return null;
        }
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.SUPPLIED
                    && hit.start() > 0
                    && tail.isShort(hit.start())
                    && hit.end() == tail.end()
                    && Separators.setOff(tail.text(), tail.skipSigns(hit.start()))) {
                return new CreditSlot(Separators.backOver(tail.text(), hit.start()), tail.end(), Form.SUFFIX);
            }
        }
        return null;
    }

    /** {@code … by the pier. Nora Feld}, {@code … off the coast. Nora Feld for Harbour Weekly}. */
    private static CreditSlot name(Tail tail) {
        if (!new LastSegment(tail.text(), tail.end()).mayBeName()) {
            return null;
        }
        int segment = tail.lastSegment();
        if (segment == 0 || !NameShape.isPersonName(tail.text(), segment, tail.end())) {
            return null;
        }
        int space = tail.text().indexOf(' ', segment);
        boolean commissioned = space > 0 && tail.commissioned(segment) > space;
        return new CreditSlot(segment, tail.end(), commissioned ? Form.COMMISSIONED : Form.NAME);
    }
}
