package news.copydesk.enrich.caption;

import java.util.Optional;
import news.copydesk.article.Credit;
import news.copydesk.enrich.credit.CreditParser;
import news.copydesk.rules.CaptionCredits;
import news.copydesk.rules.Category;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.MarkedLine;
import news.copydesk.rules.Rulebook;

/** Where in a caption's own line its credit stands. */
final class CaptionSlots {

    private final CaptionCredits finder;
    private final CreditParser credits;

    CaptionSlots(Rulebook rules, CreditParser credits) {
        this.finder = new CaptionCredits(rules.packs(), rules.vocabulary());
        this.credits = credits;
    }

    /** The slot of the line's credit; empty if it has none, or is nothing else. */
    Optional<CreditSlot> find(MarkedLine line) {
        return finder.find(line)
                .filter(found -> found.start() > 0 || found.end() < line.text().length())
                .map(found -> withPlace(line.text(), found))
                .filter(found -> !isDayAndPlace(line, found));
    }

    /** {@code ＝10日、長野県信濃原村} tells of the picture and not of its maker. */
    private boolean isDayAndPlace(MarkedLine line, CreditSlot slot) {
        String printed = line.text().substring(slot.start(), slot.end());
        if (!printed.startsWith("＝") && !printed.startsWith("=") || CaptionFlags.has(line, Category.ARCHIVE)) {
            return false;
        }
        Credit credit = credits.parse(printed);
        return credit.photographer().isEmpty() && credit.chain().isEmpty() && !credit.pool() && !credit.handout();
    }

    /** {@code 정선=최은서 기자}, {@code AFP=연합뉴스}: what stands before the equals sign belongs to the credit. */
    private static CreditSlot withPlace(String text, CreditSlot slot) {
        boolean korean = slot.start() > 0
                && text.charAt(slot.start()) == '='
                && text.chars().anyMatch(EastAsianNames::isHangul);
        int start = slot.start();
        while (korean && start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        boolean behindStop = korean
                && start > 1
                && ". ".indexOf(text.charAt(start - 1)) >= 0
                && text.lastIndexOf(". ", start) == start - 2;
        return behindStop ? new CreditSlot(start, slot.end(), slot.form()) : slot;
    }

    /** The caption without it and the signs that set it off. */
    static String without(String text, CreditSlot slot) {
        if (slot.start() == 0) {
            return text.substring(slot.end()).strip();
        }
        int end = slot.start();
        while (end > 0 && " |–—-/、・\u3000\u0640,،;؛".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }
}
