package news.copydesk.layout;

import java.util.Optional;
import java.util.Set;
import news.copydesk.rules.Abbreviations;
import news.copydesk.rules.CreditFinder;
import news.copydesk.rules.CreditSlot;
import news.copydesk.rules.CreditSlot.Form;

/** What credit a line ends with or is, and how much of the line it takes. */
final class CreditTraits implements TraitReader {

    /** Names that nothing known stands beside: as likely something else. */
    private static final Set<String> DOUBTFUL = Set.of("name", "bracketed", "barred", "equals");
    /** On a line of their own as likely authors as photographers. */
    private static final Set<String> OFTEN_BYLINES = Set.of("joined", "reporter");

    private final CreditFinder credits;
    private final CreditKind kinds;

    CreditTraits(CreditFinder credits, Abbreviations abbreviations) {
        this.credits = credits;
        this.kinds = new CreditKind(abbreviations);
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        Optional<CreditSlot> credit = credits.find(sheet.line(index));
        if (credit.isPresent()) {
            Optional<String> kind = kinds.of(sheet.line(index), credit.get());
            if (kind.isPresent()) {
                read(credit.get(), kind.get(), sheet.text(index).length(), traits);
            }
        }
    }

    private static void read(CreditSlot credit, String kind, int length, LineTraits traits) {
        traits.add(Trait.CREDIT, kind);
        boolean alone = credit.start() == 0 && credit.end() >= length - 1;
        boolean sure = credit.form() == Form.COMMISSIONED
                || !DOUBTFUL.contains(kind) && !(alone && OFTEN_BYLINES.contains(kind));
        if (sure) {
            traits.add(Trait.CREDITED, alone ? "alone" : credit.start() == 0 ? "before" : "behind");
        }
        int share = 100 * (credit.end() - credit.start()) / length;
        traits.add(Trait.CREDIT_SHARE, share < 35 ? "little" : share < 70 ? "half" : share < 95 ? "most" : "all");
    }
}
