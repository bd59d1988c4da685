package news.copydesk.enrich.caption;

import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Vocabulary;
import news.copydesk.text.Letters;

/**
 * The name that ends at a place of a line in a script without capitals, by the rules of its script; rather none than a wrong one.
 */
final class UncasedNames {

    private final EastAsianNamesBefore eastAsian;
    private final SpacedNamesBefore spaced;

    UncasedNames(Vocabulary vocabulary) {
        eastAsian = new EastAsianNamesBefore(vocabulary);
        spaced = new SpacedNamesBefore(vocabulary);
    }

    /** The name that ends before {@code end}; empty if there is none to be sure of. */
    String before(String text, int end) {
        int stop = end;
        while (stop > 0 && text.charAt(stop - 1) == ' ') {
            stop--;
        }
        if (stop == 0) {
            return "";
        }
        char last = text.charAt(stop - 1);
        if (last >= 0xAC00 && last <= 0xD7A3) {
            return eastAsian.korean(text, stop);
        }
        if (Script.isEastAsian(String.valueOf(last)) || last == 'ー') {
            return eastAsian.chineseOrJapanese(text, stop);
        }
        return Letters.isLetterOrMark(last) ? spaced.before(text, stop) : "";
    }
}
