package news.copydesk.enrich.reference;

import java.util.Optional;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The title that a line refers to: without its label and the signs and badges behind it, and without the brackets around both. */
final class ReferenceTitles {

    private final Beginnings badges;

    ReferenceTitles(Vocabulary vocabulary) {
        badges = Beginnings.inAnyLetters(vocabulary.list(WordList.REFERENCE_BADGES));
    }

    /**
     * Empty if the line has none, but a label and signs: {@code Lee también...}.
     *
     * @param cue the label, if the line has one
     */
    String read(Copy copy, int index, Optional<Hit> cue, String text) {
        int start = cue.map(Hit::end).orElse(0);
        start = afterSeparators(text, start);
        for (Hit badge : copy.hits(index, Category.RESIDUE)) {
            if (badge.start() <= start && badge.end() > start && badge.end() < text.length()) {
                start = afterSeparators(text, badge.end());
            }
        }
        String title = unwrapped(text, afterBadge(text, start));
        return title.codePoints().anyMatch(Character::isLetterOrDigit) ? title : "";
    }

    /** {@code Lire aussi : Article réservé à nos abonnés Le port rouvre}: over the badge, if a title begins behind it. */
    private int afterBadge(String text, int start) {
        int end = badges.end(
                text, start, behind -> behind < text.length() && !Character.isLetterOrDigit(text.charAt(behind)));
        int title = end < 0 ? start : afterSeparators(text, end);
        return title < text.length() && !Character.isLowerCase(text.charAt(title)) ? title : start;
    }

    /** Without what only closes the line: {@code (Lire aussi : …)}, {@code + Lesen Sie auch: … +}, {@code *Read more: …*}. */
    private static String unwrapped(String text, int start) {
        int end = text.length();
        char first = text.charAt(0);
        char closing = first == '(' ? ')' : first == '[' ? ']' : first == '+' || first == '*' ? first : 0;
        while (closing != 0 && end > start && isEdge(text.charAt(end - 1), closing)) {
            end--;
        }
        return text.substring(start, end).strip();
    }

    private static boolean isEdge(char c, char closing) {
        return c == closing || c == ' ';
    }

    /** Over the signs between label and title; a quote's own sign stays: {@code Læs også: »Vi kan ikke mere«}, {@code Les også: – Vi orker}. */
    private static int afterSeparators(String text, int from) {
        int i = from;
        boolean colon = from > 0 && text.charAt(from - 1) == ':';
        while (i < text.length() && isSeparator(text, i)) {
            char c = text.charAt(i);
            boolean quote = c == '»' && text.indexOf('«', i) > 0 || colon && (c == '–' || c == '—');
            if (quote && i + 1 < text.length()) {
                return i;
            }
            colon |= c == ':';
            i++;
        }
        return i;
    }

    private static boolean isSeparator(String text, int at) {
        boolean stop = text.charAt(at) == '.' && at + 1 < text.length() && " .".indexOf(text.charAt(at + 1)) >= 0;
        boolean markdown = text.charAt(at) == '*' && text.charAt(0) == '*';
        return stop || markdown || isSeparator(text.charAt(at));
    }

    private static boolean isSeparator(char c) {
        return Character.isSpaceChar(c) || ":|»>→►▶•·–—-…．：｜】]）".indexOf(c) >= 0;
    }
}
