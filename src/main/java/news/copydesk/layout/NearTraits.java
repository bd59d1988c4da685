package news.copydesk.layout;

import java.util.Arrays;
import news.copydesk.text.WordHashes;

/**
 * How much of a line its surroundings say again. A caption tells what a paragraph beside it tells, and often stands there twice, once for
 * the picture and once below it; an intertitle's words come again in what follows; a reference's words do not, nor do those of a paragraph.
 */
final class NearTraits {

    /** How many lines of prose on either side are near. */
    private static final int REACH = 3;
    /** How many lines away a repetition is near. */
    private static final int TWIN_REACH = 4;
    /** Fewer words than these are repeated by chance. */
    private static final int TWIN_WORDS = 3;
    /** What stands more often than this is no caption of a picture and its repetition. */
    private static final int MOST_TWINS = 4;

    private static final int LEAST_WORDS = 2;

    /** Bits for prose lines: more of them than are near at once. */
    private static final int RING = 8;

    private final Sheet sheet;
    private final WordNumbers words;
    private final WordCounts repetitions;
    private final int[] prose;
    /** For each word of the page, which of the last prose lines have it, by their number modulo {@link #RING}. */
    private final byte[] usedIn;

    private final int[] shared = new int[RING];
    private int entered;

    private NearTraits(Sheet sheet, WordCounts repetitions) {
        this.sheet = sheet;
        this.words = sheet.wordNumbers();
        this.repetitions = repetitions;
        this.prose = prose(sheet);
        this.usedIn = new byte[words.vocabulary().size()];
    }

    /**
     * Adds to the lines of a page how much of each the nearest lines of prose say, how much of what stands between two of them the lower
     * one says, and which are said again close by.
     *
     * @param repetitions of each line, by its {@link news.copydesk.text.WordHashes#sequence}
     */
    static void read(Sheet sheet, WordCounts repetitions, LineTraits[] page) {
        NearTraits near = new NearTraits(sheet, repetitions);
        for (int i = 0; i < page.length; i++) {
            int content = near.words.contentEnd(i) - near.words.first(i);
            if (content >= LEAST_WORDS) {
                near.readEchoes(i, content, page[i]);
            }
            if (!near.isRefrain(i)) {
                readTwin(sheet, i, page);
            }
        }
    }

    private boolean isRefrain(int index) {
        return repetitions.count(sheet.words(index).sequence()) > MOST_TWINS;
    }

    private void readEchoes(int index, int content, LineTraits traits) {
        int before = sheet.prose().before(index);
        int next = sheet.prose().has(index) ? before + 1 : before;
        int from = Math.max(0, before - REACH);
        int to = Math.min(prose.length, next + REACH);
        enter(to);
        Arrays.fill(shared, 0);
        for (int w = words.first(index); w < words.contentEnd(index); w++) {
            for (int lines = usedIn[words.at(w)] & 0xFF; lines != 0; lines &= lines - 1) {
                shared[Integer.numberOfTrailingZeros(lines)]++;
            }
        }
        boolean refrain = isRefrain(index);
        int most = 0;
        int ahead = 0;
        for (int p = from; p < to; p++) {
            boolean itself = prose[p] == index
                    || refrain
                            && sheet.words(prose[p]).sequence()
                                    == sheet.words(index).sequence();
            int said = itself ? 0 : shared[p % RING];
            most = Math.max(most, said);
            ahead = p == before && next == before ? said : ahead;
        }
        traits.add(Trait.ECHO_NEAR, part((double) most / content));
        traits.add(Trait.ECHO_AHEAD, part((double) ahead / content));
    }

    /** Notes which words the lines of prose before that number have, in place of those that are no longer near. */
    private void enter(int to) {
        for (; entered < to; entered++) {
            int bit = 1 << entered % RING;
            if (entered >= RING) {
                int gone = prose[entered - RING];
                for (int w = words.first(gone); w < words.contentEnd(gone); w++) {
                    usedIn[words.at(w)] &= (byte) ~bit;
                }
            }
            for (int w = words.first(prose[entered]); w < words.contentEnd(prose[entered]); w++) {
                usedIn[words.at(w)] |= (byte) bit;
            }
        }
    }

    private static int[] prose(Sheet sheet) {
        int[] prose = new int[sheet.size()];
        int count = 0;
        for (int i = 0; i < prose.length; i++) {
            if (sheet.prose().has(i)) {
                prose[count++] = i;
            }
        }
        return Arrays.copyOf(prose, count);
    }

    private static void readTwin(Sheet sheet, int index, LineTraits[] page) {
        for (int other = index + 1; other < Math.min(page.length, index + 1 + TWIN_REACH); other++) {
            int shared = shared(sheet.words(index), sheet.words(other));
            int own = sheet.words(index).count();
            int others = sheet.words(other).count();
            if (shared >= TWIN_WORDS && shared == Math.min(own, others)) {
                page[index].add(Trait.TWIN, own == others ? "same" : own > others ? "longer" : "shorter");
                page[other].add(Trait.TWIN, own == others ? "same" : own > others ? "shorter" : "longer");
                return;
            }
        }
    }

    /** With how many words the two lines begin alike. */
    private static int shared(WordHashes one, WordHashes other) {
        int most = Math.min(one.count(), other.count());
        int shared = 0;
        while (shared < most && one.hash(shared) == other.hash(shared)) {
            shared++;
        }
        return shared;
    }

    private static String part(double share) {
        return share == 0 ? "none" : share < 0.2 ? "some" : share < 0.4 ? "half" : share < 0.7 ? "most" : "all";
    }
}
