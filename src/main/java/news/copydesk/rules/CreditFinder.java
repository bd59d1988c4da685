package news.copydesk.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.rules.CreditSlot.Form;

/** Finds where a caption ends and its credit begins. Linear in the length of the line. */
public final class CreditFinder {

    /** How far from the end of its line a credit can begin. */
    static final int LONGEST = 160;

    private final RunWords words;
    private final Beginnings commissions;

    /** @param vocabulary knows what names are made of, and what stands between a name and a paper */
    public CreditFinder(Vocabulary vocabulary) {
        words = RunWords.of(vocabulary);
        List<String> written = Stream.of(WordList.BYLINE_WRITTEN_FOR, WordList.BYLINE_WRITTEN_FOR_ANYONE)
                .flatMap(list -> vocabulary.list(list).stream())
                .map(word -> " " + word + " ")
                .toList();
        commissions = Beginnings.inAnyLetters(written);
    }

    /** The credit at the end of the line, or the whole line if it is nothing else; empty if there is none. */
    public Optional<CreditSlot> find(MarkedLine line) {
        return Optional.ofNullable(find(tail(line)));
    }

    /** The line as this finder reads it. */
    Tail tail(MarkedLine line) {
        return new Tail(line, words, commissions);
    }

    /** As {@link #find(MarkedLine)}; null if there is none. */
    CreditSlot find(Tail tail) {
        CreditSlot found = BracketedCredit.find(tail);
        if (found == null) {
            found = CopyrightNotice.find(tail);
        }
        if (found == null) {
            found = marker(tail);
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

    /** {@code … Monument. Foto: Urs Flueeler (Keystone)}, {@code Photo by X / AFP via Getty Images}. */
    private static CreditSlot marker(Tail tail) {
        if (!tail.line().hasAny(Category.CREDIT_MARKER, Category.HANDOUT)) {
            return null;
        }
        int announced = tail.announced();
        for (Hit hit : tail.line().hits()) {
            Category category = hit.term().category();
            boolean marker = category == Category.CREDIT_MARKER || category == Category.HANDOUT && hit.start() > 0;
            if (!marker || hit.start() < announced || hit.end() >= tail.end() || !tail.isShort(hit.start())) {
                continue;
            }
            boolean colon = tail.colonAt(hit.end());
            if (hit.start() == 0 && tail.opensLastSegment(hit)) {
                continue;
            }
            boolean opens = tail.opensSegment(hit.start());
            if ((colon || opens && tail.isName(hit.end())) && !tail.isSentence(hit.end())) {
                int start = category == Category.HANDOUT ? withProvider(tail, hit.start()) : tail.withArchive(hit);
                return new CreditSlot(tail.backOverJoiner(start), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    /** {@code … at dawn. Harwick Police/Handout via REUTERS}: back over those who handed the picture out. */
    private static int withProvider(Tail tail, int handout) {
        if (tail.text().charAt(handout - 1) != '/') {
            return handout;
        }
        int segment = tail.lastSegment();
        boolean apart = segment > 0 && segment < handout - 1 && tail.isShort(segment);
        if (apart && tail.isName(segment) && !NameShape.isSentence(tail.text(), segment, handout)) {
            return segment;
        }
        int names = tail.namesBefore(handout);
        return names < handout - 1 ? names : handout;
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
                    && tail.isSetOff(tail.skipSigns(hit.start()))) {
                return new CreditSlot(tail.backOverJoiner(hit.start()), tail.end(), Form.SUFFIX);
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
