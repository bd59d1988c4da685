package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isOpening;
import static news.copydesk.rules.Punctuation.isStop;

import java.util.Arrays;
import news.copydesk.text.Letters;

/** A line as one that may end with a credit: where it ends, and what stands where. Offsets are those of the line's text. */
final class Tail {

    private static final int UNKNOWN = -1;

    private final MarkedLine line;
    private final RunWords words;
    private final Beginnings commissions;
    private final String text;
    private final int end;
    private int lastSegment = UNKNOWN;

    /** @param commissions what stands between a photographer and the paper that sent them, with its spaces: {@code " for "} */
    Tail(MarkedLine line, RunWords words, Beginnings commissions) {
        this.line = line;
        this.words = words;
        this.commissions = commissions;
        this.text = line.text();
        this.end = withoutExpander(line);
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

    /** The whole line, also behind {@link #end()}. */
    String text() {
        return text;
    }

    /** With its hits. */
    MarkedLine line() {
        return line;
    }

    /** Where the line ends, for a credit: before a control that is glued to it. */
    int end() {
        return end;
    }

    /**
     * Where the words end that announce a caption, among which no marker opens a credit: {@code Sur la photo :}, {@code FILE PHOTO:};
     * 0 if there are none.
     */
    int announced() {
        if (line.hasAny(Category.CAPTION_OPENING, Category.ARCHIVE)) {
            for (Hit hit : line.hits()) {
                if (hit.term().category() == Category.CAPTION_OPENING || opensOldCaption(hit)) {
                    return hit.end();
                }
            }
        }
        return 0;
    }

    /** {@code FILE PHOTO: The bridge at dawn. REUTERS/Ann Lee}: before a sentence the word for an archive is no marker. */
    private boolean opensOldCaption(Hit hit) {
        return hit.term().category() == Category.ARCHIVE
                && hit.start() == 0
                && (colonAt(hit.end()) || text.charAt(hit.end() - 1) == ':')
                && (lastSegment() > hit.end() || isSentence(hit.end()) || agencyOpensSentence(hit.end()));
    }

    /** {@code …, U.S. REUTERS/Ann Lee}: an abbreviation may end the sentence before an agency. */
    private boolean agencyOpensSentence(int from) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY
                    && hit.start() > from + 2
                    && text.startsWith(". ", hit.start() - 2)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Map: the flooded areas. Map: Ann Lee}: whether the same marker stands once more behind the last sentence. */
    boolean opensLastSegment(Hit marker) {
        int segment = lastSegment();
        int length = marker.end() - marker.start();
        return segment > marker.end()
                && text.regionMatches(true, segment, text, marker.start(), length)
                && colonAt(segment + length);
    }

    /** Where the word for an archive begins of which a marker is the end: {@code File photo: Ann Lee}; the marker's start if none does. */
    int withArchive(Hit marker) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.ARCHIVE
                    && hit.start() < marker.start()
                    && hit.end() >= marker.end()) {
                return hit.start();
            }
        }
        return marker.start();
    }

    /** Whether what stands from there to the end reads like a sentence; agencies, some of them in small letters, count as capitals. */
    boolean isSentence(int from) {
        char[] rest = text.substring(from, end).toCharArray();
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.end() <= end) {
                Arrays.fill(rest, hit.start() - from, hit.end() - from, 'X');
            }
        }
        return NameShape.isSentence(new String(rest), 0, rest.length);
    }

    /** Whether what begins there is not too long for a credit. */
    boolean isShort(int start) {
        return end - start <= CreditFinder.LONGEST;
    }

    /** Whether that character stands in the stretch. */
    boolean contains(char c, int from, int to) {
        int at = text.indexOf(c, from);
        return at >= 0 && at < to;
    }

    /** Whether a hit of one of those categories lies within the stretch. */
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

    /** The end of the agency's name that begins there; -1 if none does. */
    int agencyEnd(int at) {
        for (Hit hit : line.hits()) {
            if (hit.start() == at && hit.term().category() == Category.AGENCY) {
                return hit.end();
            }
        }
        return -1;
    }

    /** Whether an agency's name begins there or behind spaces. */
    boolean agencyStartsAt(int at) {
        return agencyEnd(skipSpaces(at)) >= 0;
    }

    /** Whether a colon stands there or behind spaces or a full stop, as in {@code Fot.: Anna Lis}, or the dots of {@code Credit...Ann Lee}. */
    boolean colonAt(int at) {
        int i = text.startsWith(".:", at) ? at + 1 : skipSpaces(at);
        return i < end && (text.charAt(i) == ':' || text.charAt(i) == '：' || text.startsWith("...", i));
    }

    /** Whether something stands there, or behind spaces, that a name may begin with: a capital, a slash, a dash, a handle. */
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

    /** Whether a sentence ends before it, or a bar, a slash or a dash between spaces stands there; a quote or a hyphen does not set off. */
    boolean isSetOff(int at) {
        int i = at - 1;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        if (i < 0) {
            return false;
        }
        char c = text.charAt(i);
        boolean dash = "–—-".indexOf(c) >= 0 && i > 0 && text.charAt(i - 1) == ' ';
        return isStop(c) || c == '|' || c == '/' || dash;
    }

    /** Start of what follows the last end of a sentence or bar, as far back as a credit can reach; 0 if there is none. */
    int lastSegment() {
        if (lastSegment == UNKNOWN) {
            lastSegment = skipSpaces(new LastSegment(text, end).start());
        }
        return lastSegment;
    }

    /** The same for the line as far as {@code to}. */
    int segmentBefore(int to) {
        int start = new LastSegment(text, to).start();
        return start == 0 ? 0 : skipSpaces(start);
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

    /** Where the row of names begins that ends before that place; the place itself if nothing is joined to it. */
    int namesBefore(int at) {
        return new NameRun(text, words).startBefore(at);
    }

    /** Where the name ends that stands there before the paper that sent its bearer: {@code Ann Lee for The Valley}; -1 if none does. */
    int commissioned(int from) {
        for (int at = text.indexOf(' ', from); at >= 0 && at < end; at = text.indexOf(' ', at + 1)) {
            int paper = commissions.end(text, at);
            if (paper > 0 && paper < end && isFullName(from, at) && isPaper(paper)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isPaper(int from) {
        int word = from;
        while (word < end && !Letters.isLetter(text.charAt(word))) {
            word++;
        }
        return word < end
                && Letters.isUpperCase(text.charAt(word))
                && NameShape.isCapitalised(text, word, end)
                && text.indexOf(". ", from) < 0;
    }

    /** Whether a person's name stands there and nothing else. */
    boolean isFullName(int from, int to) {
        return NameShape.isFullName(text, from, to, words.particles());
    }

    /** How many letters and digits stand there. */
    int letters(int from, int to) {
        int letters = 0;
        for (int i = from; i < to; i++) {
            letters += Letters.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    /** The next place with a letter or digit; the end if there is none. */
    int skipSigns(int at) {
        int i = at;
        while (i < end && !Letters.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** The next place that is no space; the end if there is none. */
    int skipSpaces(int at) {
        int i = at;
        while (i < end && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
