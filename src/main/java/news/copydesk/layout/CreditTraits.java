package news.copydesk.layout;

import java.util.Optional;
import news.copydesk.rules.CreditFinder;
import news.copydesk.rules.CreditSlot;

/** What credit a line ends with or is, and how much of the line it takes. */
final class CreditTraits implements TraitReader {

    private final CreditFinder credits;

    CreditTraits(CreditFinder credits) {
        this.credits = credits;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        Optional<CreditSlot> credit = credits.find(sheet.line(index));
        if (credit.isPresent()) {
            read(credit.get(), sheet.text(index).length(), traits);
        }
    }

    private static void read(CreditSlot credit, int length, LineTraits traits) {
        traits.add(Trait.CREDIT, form(credit.form()));
        if (credit.form() != CreditSlot.Form.NAME) {
            boolean alone = credit.start() == 0 && credit.end() >= length - 1;
            traits.add(Trait.CREDITED, alone ? "alone" : credit.start() == 0 ? "before" : "behind");
        }
        int share = 100 * (credit.end() - credit.start()) / length;
        traits.add(Trait.CREDIT_SHARE, share < 35 ? "little" : share < 70 ? "half" : share < 95 ? "most" : "all");
    }

    private static String form(CreditSlot.Form form) {
        return switch (form) {
            case BRACKET -> "bracket";
            case COPYRIGHT -> "copyright";
            case MARKER -> "marker";
            case SLASH -> "slash";
            case AGENCY -> "agency";
            case SUFFIX -> "suffix";
            case COMMISSIONED, NAME -> "name";
        };
    }
}
