package news.copydesk.rules;

import java.util.Arrays;
import java.util.List;
import news.copydesk.text.Letters;

/** A line as one that may end with a credit: where it ends, and what stands where. Offsets are those of the line's text. */
final class Tail {

    private static final int UNKNOWN = -1;

    private final MarkedLine line;
    private final RunWords words;
    private final Commission commission;
    private final String text;
    private final int end;
    private int lastSegment = UNKNOWN;

    Tail(MarkedLine line, RunWords words, Commission commission) {
        this.line = line;
        this.words = words;
        this.commission = commission;
        this.text = line.text();
        this.end = Expander.before(line);
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

    /** Whether what stands from there to the end reads like a sentence; agencies, some of them in small letters, count as capitals. */
    boolean isSentence(int from) {
        char[] rest = text.substring(from, end).toCharArray();
        List<Hit> hits = line.hits();
        // From the end: of a line that is made of markers each is asked this.
        for (int i = hits.size() - 1; i >= 0 && hits.get(i).start() >= from; i--) {
            Hit hit = hits.get(i);
            if (hit.term().category() == Category.AGENCY && hit.end() <= end) {
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
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return true;
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

    /** Where the row of names begins that ends before that place; the place itself if nothing is joined to it. */
    int namesBefore(int at) {
        return new NameRun(text, words).startBefore(at);
    }

    /** Where the name ends that stands there before the paper that sent its bearer: {@code Ann Lee for The Valley}; -1 if none does. */
    int commissioned(int from) {
        return commission.nameEnd(text, from, end);
    }

    /** Whether a person's name stands there and nothing else. */
    boolean isFullName(int from, int to) {
        return NameShape.isFullName(text, from, to, words.particles());
    }

    /** Whether no letter or digit stands there. */
    boolean hasSignsOnly(int from, int to) {
        // Asked of many places of one line: at the first letter it is over.
        for (int i = from; i < to; i++) {
            if (Letters.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
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
