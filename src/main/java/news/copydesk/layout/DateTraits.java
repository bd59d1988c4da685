package news.copydesk.layout;

import java.util.List;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.DateSpan;

/** How much of a line is dates, and whether one without a date tells a time. */
final class DateTraits implements TraitReader {

    private static final int LONGEST_LINE = 160;

    private final DateFinder dates;

    DateTraits(DateFinder dates) {
        this.dates = dates;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        LineShape shape = sheet.shape(index);
        if (shape.digits() == 0 || shape.weight() > LONGEST_LINE) {
            return;
        }
        String text = sheet.text(index);
        List<DateSpan> found = dates.find(text, sheet.language());
        if (found.isEmpty()) {
            traits.addIf(Trait.HAS_TIME, hasTime(text));
            return;
        }
        int covered = 0;
        for (DateSpan span : found) {
            covered += span.end() - span.start();
        }
        int share = 100 * covered / text.length();
        traits.add(Trait.DATE_SHARE, share < 20 ? "little" : share < 45 ? "half" : share < 80 ? "most" : "all");
    }

    private static boolean hasTime(String text) {
        for (int i = 1; i + 2 < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ':' || c == 'h')
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1))
                    && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }
}
