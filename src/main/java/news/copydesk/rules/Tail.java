package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;
import static news.copydesk.rules.Punctuation.isWordPart;

import news.copydesk.text.Letters;

/** The end of a line, as {@link CreditFinder} looks at it: offsets are those of the line's text. */
final class Tail {

    /** Letters between two agencies that still belong to one credit. */
    private static final int ONE_CREDIT = 40;
    /** What a copyright notice may begin with. */
    private static final String COPYRIGHT_SIGNS = "©(（C";

    /** With its equals sign. */
    private static final int LONGEST_SUFFIX = 12;

    private static final int UNKNOWN = -1;

    private final MarkedLine line;
    private final String text;
    private final int end;
    private int lastSegment = UNKNOWN;

    Tail(MarkedLine line) {
        this.line = line;
        this.text = line.text();
        this.end = withoutExpander(line);
    }

    /** Where marker, colon and name begin that end before the bracket: {@code Foto: Ann Lee (AP)}; the bracket itself if none do. */
    int markedNameBefore(int bracket) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.CREDIT_MARKER && hit.end() < bracket && isShort(hit.start())) {
                int name = skipSpaces(skipSpaces(hit.end()) + 1);
                if (colonAt(hit.end()) && name < bracket && isPersonName(name, bracket)) {
                    return backOverJoiner(hit.start());
                }
            }
        }
        return bracket;
    }

    /** Where a control such as {@code Vis mer} begins that is glued to the end of the line; else the line's end. */
    private static int withoutExpander(MarkedLine line) {
        String text = line.text();
        int end = text.length();
        if (!line.has(Category.EXPANDER)) {
            return end;
        }
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.EXPANDER
                    && hit.start() > 0
                    && hit.end() == text.length()
                    && !Letters.isLowerCase(text.charAt(hit.start()))) {
                end = hit.start();
            }
        }
        while (end > 0 && end < text.length() && text.charAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    MarkedLine line() {
        return line;
    }

    int end() {
        return end;
    }

    boolean isShort(int start) {
        return end - start <= CreditFinder.LONGEST;
    }

    boolean contains(char c, int from, int to) {
        int at = text.indexOf(c, from);
        return at >= 0 && at < to;
    }

    boolean hasHit(int from, int to, Category... categories) {
        for (Hit hit : line.hits()) {
            if (hit.start() >= from && hit.end() <= to) {
                for (Category category : categories) {
                    if (hit.term().category() == category) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether agency names, and nothing else but punctuation, fill the stretch. */
    boolean isAgency(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.end() <= to) {
                return letters(from, hit.start()) == 0 && letters(hit.end(), to) <= "photo".length();
            }
        }
        return false;
    }

    int lastClosingBracket() {
        for (int i = end - 1; i >= Math.max(0, end - 40); i--) {
            if (isClosing(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that the one at {@code close} closes, or -1. */
    int matching(int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - CreditFinder.LONGEST); i--) {
            char c = text.charAt(i);
            if (isClosing(c)) {
                depth++;
            } else if (isOpening(c) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The last copyright sign or word, as far back as a credit can reach; -1 if there is none. */
    int lastCopyright() {
        int last = -1;
        for (int sign = 0; sign < COPYRIGHT_SIGNS.length(); sign++) {
            // The platform's search for one character is many times as fast as a loop that compares each with all.
            char c = COPYRIGHT_SIGNS.charAt(sign);
            int from = Math.max(0, end - CreditFinder.LONGEST);
            for (int i = text.indexOf(c, from); i >= 0 && i < end; i = text.indexOf(c, i + 1)) {
                last = i > last && isCopyright(i) ? i : last;
            }
        }
        return last;
    }

    private boolean isCopyright(int at) {
        return switch (text.charAt(at)) {
            case '©' -> true;
            case '(' -> text.regionMatches(true, at, "(c)", 0, 3);
            case '（' -> text.startsWith("（Ｃ）", at);
            default -> text.regionMatches(true, at, "copyright ", 0, 10) || text.startsWith("Copyright:", at);
        };
    }

    /** The last equals sign, if it is near the end; -1 if there is none. */
    int lastEquals() {
        for (int i = text.length() - 1; i >= Math.max(0, end - LONGEST_SUFFIX); i--) {
            if (text.charAt(i) == '=' || text.charAt(i) == '＝') {
                return i;
            }
        }
        return -1;
    }

    /** Whether what follows {@code from} reads on like a sentence: a full stop inside it with small words around. */
    boolean sentenceAfter(int from) {
        int words = 0;
        int small = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c) && (i == from || !isWordPart(text.charAt(i - 1)))) {
                words++;
                small += Letters.isLowerCase(c) ? 1 : 0;
            }
        }
        return words > CreditFinder.MOST_WORDS || words >= 6 && small * 2 > words;
    }

    /** The end of the agency's name that begins there; -1 if none does. */
    int agencyEnd(int at) {
        for (Hit hit : line.hits()) {
            if (hit.start() == at && hit.term().category() == Category.AGENCY) {
                return hit.end();
            }
        }
        return -1;
    }

    boolean agencyStartsAt(int at) {
        return agencyEnd(skipSpaces(at)) >= 0;
    }

    /** Whether a sentence ends just before that place. */
    boolean stopsBefore(int at) {
        return at > 0 && isStop(text.charAt(at - 1));
    }

    /** Whether the rest of the line is a few words, none of them in a script that has capitals, and no sentence of its own. */
    boolean isUncased(int from) {
        int words = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (Conditions.isSmall(c) || Conditions.isCapital(c) || isStop(c) && i + 1 < end) {
                return false;
            }
            words += Letters.isLetter(c) && (i == from || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words >= 1 && words <= 5;
    }

    boolean colonAt(int at) {
        int i = skipSpaces(at);
        return i < end && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    boolean isName(int at) {
        int i = skipSpaces(at);
        return i < end
                && (Letters.isUpperCase(text.charAt(i))
                        || text.charAt(i) == '/'
                        || text.charAt(i) == '-' && i + 1 < end && text.charAt(i + 1) == ' '
                        || text.charAt(i) == '@');
    }

    /** Whether a new element can begin there: at the start, after the end of a sentence, a bar or a bracket, or glued. */
    boolean opensSegment(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        if (i < 0) {
            return true;
        }
        char c = text.charAt(i);
        return isStop(c) || isOpening(c) || isClosing(c) || "|–—-/;:\"”»'’".indexOf(c) >= 0 || i == at - 1;
    }

    /** Start of what follows the last end of a sentence or bar, as far back as a credit can reach; 0 if there is none. */
    int lastSegment() {
        if (lastSegment == UNKNOWN) {
            lastSegment = skipSpaces(new LastSegment(text, end).start());
        }
        return lastSegment;
    }

    /** Whether the rest of the line is names only: capitalised words, slashes, small joining words. */
    boolean isCredits(int from) {
        return isCapitalised(from, end) && !sentenceAfter(from);
    }

    boolean isCapitalised(int from, int to) {
        int words = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c) && (i == from || !isWordPart(text.charAt(i - 1)))) {
                words++;
                small += Letters.isLowerCase(c) ? 1 : 0;
            }
        }
        return words > 0 && words <= CreditFinder.MOST_WORDS && small * 3 <= words + 1;
    }

    /** One to seven words that begin with capitals, with at most two small joining words and no punctuation of a sentence. */
    boolean isPersonName(int from, int to) {
        int words = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                if (i == from || !isWordPart(text.charAt(i - 1))) {
                    words++;
                    if (!Letters.isUpperCase(c)) {
                        small++;
                    }
                }
            } else if (LastSegment.isNeverInName(c) || c == '.' && i + 1 == to && words > 1) {
                return false;
            }
        }
        return words >= 1
                && words <= LastSegment.MOST_NAME_WORDS
                && small * 3 <= words
                && Letters.isUpperCase(text.charAt(Math.min(from, end - 1)));
    }

    /** The agency that ends the line, or that opens its last run of names joined by slashes; null if there is none. */
    Hit agencyNearEnd() {
        if (!line.has(Category.AGENCY)) {
            return null;
        }
        Hit found = null;
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && isShort(hit.start())) {
                boolean last = letters(hit.end(), end) == 0;
                boolean candidate = last || opensNames(hit);
                boolean farFromFound = found != null && last && letters(found.end(), hit.start()) > ONE_CREDIT;
                if (candidate && (found == null || farFromFound)) {
                    found = hit;
                }
            }
        }
        return found;
    }

    private boolean opensNames(Hit agency) {
        int next = skipSpaces(agency.end());
        return next < end && text.charAt(next) == '/' && isCredits(agency.start());
    }

    /** Back over a dash or bar that sets the credit off. */
    int backOverJoiner(int at) {
        int start = at;
        int i = at - 1;
        while (i >= 0 && (text.charAt(i) == ' ' || "|–—-".indexOf(text.charAt(i)) >= 0)) {
            start = text.charAt(i) == ' ' ? start : i;
            i--;
        }
        return start;
    }

    /** Back over a marker that stands before {@code at} with nothing but signs between: {@code /사진=}, {@code फोटो }. */
    int withMarker(int at) {
        for (Hit hit : line.hits()) {
            boolean before = hit.start() < at && hit.end() <= at + 2 && letters(hit.end(), at) == 0;
            if (before && hit.term().category() == Category.CREDIT_MARKER) {
                boolean slash = hit.start() > 0 && text.charAt(hit.start() - 1) == '/';
                return slash ? hit.start() - 1 : hit.start();
            }
        }
        return at;
    }

    /** Back over agencies with small letters that are joined to what begins there: {@code Ann Lee / dpa / picture alliance via Getty}. */
    int overAgencies(int at) {
        int start = at;
        for (int i = line.hits().size() - 1; i >= 0; i--) {
            Hit hit = line.hits().get(i);
            boolean before = hit.term().category() == Category.AGENCY && hit.start() < start && hit.end() < start;
            if (before && isShort(hit.start()) && letters(hit.end(), start) == 0 && text.charAt(hit.end()) == ' ') {
                start = new NameRun(text).startBefore(hit.start());
            }
        }
        return start;
    }

    private int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Letters.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    int skipSpaces(int at) {
        int i = at;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
