package news.copydesk.layout;

/**
 * Lines of a page's head that say much the same in other words: the title that the trail of sections or the tab of the browser has
 * beside the headline.
 */
final class RivalTraits {

    private static final int HEAD_LINES = 40;
    private static final int LEAST_WORDS = 3;
    private static final int MOST_WORDS = 40;

    private RivalTraits() {}

    /** Adds to the titles above a page's second paragraph where another wording of it stands, and which is the longer. */
    static void read(Sheet sheet, LineTraits[] page) {
        int end = headEnd(sheet);
        for (int i = 0; i < end; i++) {
            int rival = rival(sheet, i, end);
            if (rival >= 0) {
                boolean longer = sheet.shape(rival).weight() > sheet.shape(i).weight();
                page[i].add(Trait.RIVAL, (longer ? "longer" : "shorter") + (rival > i ? "-below" : "-above"));
            }
        }
    }

    /** Another wording of the title, in the head of the page; -1 if there is none. */
    static int rival(Sheet sheet, int index) {
        return rival(sheet, index, headEnd(sheet));
    }

    private static int headEnd(Sheet sheet) {
        int end = 0;
        while (end < Math.min(sheet.size(), HEAD_LINES) && sheet.prose().before(end) < 2) {
            end++;
        }
        return end;
    }

    private static boolean isTitle(Sheet sheet, int index) {
        int words = sheet.words(index).count();
        return words >= LEAST_WORDS && words <= MOST_WORDS && !sheet.prose().has(index);
    }

    /** The line that shares most words with the title, at least half of the shorter one's; -1 if there is none. */
    private static int rival(Sheet sheet, int index, int end) {
        int best = -1;
        double most = 0.5;
        if (!isTitle(sheet, index)) {
            return best;
        }
        for (int other = 0; other < end; other++) {
            if (other != index
                    && isTitle(sheet, other)
                    && sheet.words(other).sequence() != sheet.words(index).sequence()) {
                double shared = shared(sheet.wordNumbers(), index, other);
                if (shared > most || shared == most && best < 0) {
                    most = shared;
                    best = other;
                }
            }
        }
        return best;
    }

    /** Share of the content words of the one with fewer of them that the other has, too. */
    private static double shared(WordNumbers words, int a, int b) {
        int contentOfA = words.contentEnd(a) - words.first(a);
        int contentOfB = words.contentEnd(b) - words.first(b);
        int shorter = Math.min(contentOfA, contentOfB);
        if (shorter < 2) {
            return 0;
        }
        long some = bits(words, b);
        int inBoth = 0;
        for (int w = words.first(a); w < words.contentEnd(a); w++) {
            inBoth += (some >>> words.at(w) & 1) != 0 && holds(words, b, words.at(w)) ? 1 : 0;
        }
        return (double) inBoth / shorter;
    }

    /** One bit for each content word of the line, by which most that are not among them can be told. */
    private static long bits(WordNumbers words, int index) {
        long bits = 0;
        for (int w = words.first(index); w < words.contentEnd(index); w++) {
            bits |= 1L << words.at(w);
        }
        return bits;
    }

    private static boolean holds(WordNumbers words, int index, int word) {
        for (int w = words.first(index); w < words.contentEnd(index); w++) {
            if (words.at(w) == word) {
                return true;
            }
        }
        return false;
    }
}
