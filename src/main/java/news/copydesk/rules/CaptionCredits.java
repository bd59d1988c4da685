package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isStop;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.copydesk.rules.CreditSlot.Form;

/**
 * Finds the credit of a line that is known to be a caption. There more can be trusted than {@link CreditFinder} does of any line: a
 * marker glued to the word before it without a colon, a bare marker in a script without capitals, a broadcaster's name at the end, a
 * credit before the caption.
 */
public final class CaptionCredits {

    private static final int FEWEST_LETTERS = 3;
    private static final int MOST_UNCASED = 30;
    private static final int LONGEST_SMALL_WORD = 4;

    private final CreditFinder finder;
    private final Set<String> markers = new HashSet<>();

    /**
     * @param packs the languages whose credit markers may be glued to captions
     * @param vocabulary knows what names are made of
     */
    public CaptionCredits(Collection<LanguagePack> packs, Vocabulary vocabulary) {
        finder = new CreditFinder(vocabulary);
        for (LanguagePack pack : packs) {
            for (String marker : pack.phrases(Category.CREDIT_MARKER)) {
                boolean word =
                        marker.length() > FEWEST_LETTERS && marker.chars().allMatch(Character::isLetter);
                if (word && Conditions.isSmall(marker.charAt(marker.length() - 1))) {
                    markers.add(marker.toLowerCase(Locale.ROOT));
                }
            }
        }
    }

    /** The credit at the end or at the beginning of the caption, or the whole line if it is nothing else; empty if there is none. */
    public Optional<CreditSlot> find(MarkedLine line) {
        Tail tail = finder.tail(line);
        CreditSlot found = finder.find(tail);
        CreditSlot glued = glued(tail);
        if (glued != null && (found == null || glued.start() < found.start())) {
            return Optional.of(glued);
        }
        boolean bracketed = found != null
                && found.start() == 1
                && Punctuation.isOpening(tail.text().charAt(0));
        if (found == null || found.start() == 0 || bracketed) {
            CreditSlot leading = new LeadingCredit(tail).find();
            if (leading != null) {
                return Optional.of(leading);
            }
        }
        if (found == null) {
            found = new CaptionTail(tail).find();
        }
        if (found == null) {
            found = uncasedMarker(tail);
        }
        if (found == null) {
            found = house(tail);
        }
        return Optional.ofNullable(found)
                .map(slot -> new CompletedCredit(tail).complete(withMarker(tail, slot)))
                .map(slot -> withBracket(tail.text(), slot));
    }

    /** {@code … am Morgen (Foto: Ann Lee, 15.01.2022).}: found by its marker, its bracket belongs to it. */
    private static CreditSlot withBracket(String text, CreditSlot slot) {
        int open = slot.start() - 1;
        if (open <= 0 || !Punctuation.isOpening(text.charAt(open))) {
            return slot;
        }
        int depth = 1;
        for (int i = slot.start(); i < slot.end() && depth > 0; i++) {
            char c = text.charAt(i);
            depth += Punctuation.isOpening(c) ? 1 : Punctuation.isClosing(c) ? -1 : 0;
        }
        return depth == 0 ? new CreditSlot(open, slot.end(), slot.form()) : slot;
    }

    /** {@code … फोटो पीटीआई}: the agency was found, its marker belongs to it. */
    private static CreditSlot withMarker(Tail tail, CreditSlot slot) {
        if (slot.form() != Form.AGENCY || slot.start() == 0) {
            return slot;
        }
        int start = MarkedCredit.backOver(tail, slot.start());
        return start < slot.start()
                ? new CreditSlot(Separators.backOver(tail.text(), start), slot.end(), Form.MARKER)
                : slot;
    }

    /** {@code … am Abend in BerlinFoto dpa}. */
    private CreditSlot glued(Tail tail) {
        String text = tail.text();
        for (int i = Math.max(1, tail.end() - CreditFinder.LONGEST); i < tail.end(); i++) {
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) {
                int end = i;
                while (end < tail.end() && Character.isLetter(text.charAt(end))) {
                    end++;
                }
                boolean named = end < tail.end() && (tail.isName(end) || tail.agencyStartsAt(end));
                if (named
                        && markers.contains(text.substring(i, end).toLowerCase(Locale.ROOT))
                        && !NameShape.isSentence(text, end, tail.end())) {
                    return new CreditSlot(i, tail.end(), Form.MARKER);
                }
            }
        }
        return null;
    }

    /** {@code …။ फोटो पीटीआई}: a marker and a few words to the end, none of them in a script that has capitals. */
    private static CreditSlot uncasedMarker(Tail tail) {
        String text = tail.text();
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.CREDIT_MARKER
                    && hit.end() < tail.end()
                    && tail.end() - hit.end() <= MOST_UNCASED
                    && !Conditions.isSmall(text.charAt(hit.start()))
                    && Separators.open(text, hit.start())
                    && (hit.start() == 0 || text.charAt(hit.start() - 1) == ' ' || isStop(text.charAt(hit.start() - 1)))
                    && !tail.line().hasWithin(hit.start(), tail.end(), Category.EXPANDER)
                    && NameShape.isUncased(text, hit.end(), tail.end())) {
                return new CreditSlot(Separators.backOver(text, hit.start()), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    /** {@code … in the last episode Netflix}, but not {@code … on Netflix}. */
    private static CreditSlot house(Tail tail) {
        String text = tail.text();
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.HOUSE && hit.end() == tail.end() && hit.start() > 0) {
                int before = hit.start() - 1;
                while (before > 0 && text.charAt(before) == ' ') {
                    before--;
                }
                int word = text.lastIndexOf(' ', before) + 1;
                boolean small = Character.isLowerCase(text.charAt(word)) && before + 1 - word <= LONGEST_SMALL_WORD;
                if (!small && text.charAt(before) != ',') {
                    return new CreditSlot(Separators.backOver(text, hit.start()), tail.end(), Form.AGENCY);
                }
            }
        }
        return null;
    }
}
