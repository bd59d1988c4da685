package news.copydesk.layout;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.copydesk.rules.Abbreviations;
import news.copydesk.rules.Category;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;
import news.copydesk.text.Letters;

/**
 * What a credit is to the model: its form, told apart by what speaks for it. Where a credit is split from a caption, that it is one is known; here
 * it is not, and much has the same shape: {@code künstliche Intelligenz (KI)}, {@code Ultraschall vs. Röntgen}, {@code 12/04/2024}, {@code … sagte er Reuters.}
 */
final class CreditKind {

    private static final Set<Category> SENDERS = EnumSet.of(Category.AGENCY, Category.HOUSE);
    /** What makes a credit of what stands behind an equals sign. */
    private static final Set<Category> CREDITING =
            EnumSet.of(Category.AGENCY, Category.HOUSE, Category.CREDIT_SUFFIX, Category.SUPPLIED, Category.POOL);

    private final Abbreviations abbreviations;

    CreditKind(Abbreviations abbreviations) {
        this.abbreviations = abbreviations;
    }

    /** The value of {@link Trait#CREDIT}; empty if what stands there only looks like a credit. */
    Optional<String> of(MarkedLine line, CreditSlot slot) {
        String text = line.text();
        return switch (slot.form()) {
            case BRACKET -> Optional.of("bracket");
            case COPYRIGHT -> Optional.of("copyright");
            case MARKER -> Optional.of("marker");
            case SUFFIX -> suffixed(line, slot);
            case AGENCY -> isSpokenOf(text, slot) ? Optional.empty() : Optional.of("agency");
            case SLASH -> slashed(line, slot);
            case COMMISSIONED -> Optional.of("name");
            case NAME -> named(text, slot);
        };
    }

    /**
     * Korean reporters are named alike below a picture and above a story; Japanese headlines end in a word behind an equals sign as captions do,
     * {@code …が過去最多＝人手不足で}; and an address may hold one.
     */
    private static Optional<String> suffixed(MarkedLine line, CreditSlot slot) {
        if (line.text().charAt(slot.start()) == '=' && isAscii(line.text())) {
            return Optional.empty();
        }
        boolean known = false;
        for (Hit hit : line.hits()) {
            if (isInside(hit, slot)) {
                if (hit.term().category() == Category.BYLINE_ROLE && hit.end() >= slot.end() - 1) {
                    return Optional.of("reporter");
                }
                known |= CREDITING.contains(hit.term().category());
            }
        }
        return Optional.of(known ? "suffix" : "equals");
    }

    /** With an agency among the names it is a credit; names alone may be sections, or one word for two things. */
    private static Optional<String> slashed(MarkedLine line, CreditSlot slot) {
        for (Hit hit : line.hits()) {
            if (isInside(hit, slot) && SENDERS.contains(hit.term().category())) {
                return Optional.of("slash");
            }
        }
        return joinsNames(line.text(), slot) ? Optional.of("joined") : Optional.empty();
    }

    private static boolean isInside(Hit hit, CreditSlot slot) {
        return hit.start() >= slot.start() && hit.end() <= slot.end();
    }

    private static boolean joinsNames(String text, CreditSlot slot) {
        for (int at = text.indexOf('/', slot.start()); at > 0 && at + 1 < slot.end(); at = text.indexOf('/', at + 1)) {
            int before = text.charAt(at - 1) == ' ' ? at - 2 : at - 1;
            int behind = text.charAt(at + 1) == ' ' ? at + 2 : at + 1;
            if (before >= 0
                    && behind < slot.end()
                    && Letters.isLetter(text.charAt(before))
                    && Letters.isLetter(text.charAt(behind))) {
                return true;
            }
        }
        return false;
    }

    /** The last word of a sentence that says who has the news: {@code …, sagte er Reuters.} */
    private static boolean isSpokenOf(String text, CreditSlot slot) {
        return slot.start() > 0 && Letters.isLetter(before(text, slot.start())) && text.charAt(slot.end() - 1) == '.';
    }

    private Optional<String> named(String text, CreditSlot slot) {
        char first = text.charAt(slot.start());
        char before = before(text, slot.start());
        if (first == '(' || first == '[' || first == '（') {
            boolean several = text.indexOf(' ', slot.start()) > 0 && text.indexOf(' ', slot.start()) < slot.end() - 1;
            return several || isStop(before) ? Optional.of("bracketed") : Optional.empty();
        }
        if (first == '|' || before == '|') {
            return Optional.of("barred");
        }
        boolean word = text.indexOf(' ', slot.start() + 1) < 0;
        boolean sentence = word && text.charAt(slot.end() - 1) == '.';
        boolean cut = before == '.' && abbreviations.endAt(text, text.lastIndexOf('.', slot.start()));
        return before == '?' || before == '!' || sentence || cut ? Optional.empty() : Optional.of("name");
    }

    /** The last character before that place that is no space; a space if there is none. */
    private static char before(String text, int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 ? ' ' : text.charAt(i);
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '。' || c == '”' || c == '"' || c == '»' || c == '“';
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }
}
