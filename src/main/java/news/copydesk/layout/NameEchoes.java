package news.copydesk.layout;

import java.util.Arrays;
import news.copydesk.language.FunctionWords;

/**
 * Which lines give a name in full that the prose gives in full as well. Prose names a person once and goes on with the surname; a caption
 * gives the whole name again, while headings and the titles of other stories have none of the story's names, or only half of them.
 */
final class NameEchoes {

    private static final int NOWHERE = -1;

    private final Sheet sheet;
    private final FunctionWords functionWords;
    private final long language;
    /** The names of the lines that may be captions. */
    private final PageVocabulary names;
    /** Those names by their numbers, one line after the other. */
    private int[] numbers;

    private int count;
    /** Where the names of each line end in {@link #numbers}. */
    private final int[] ends;

    private NameEchoes(Sheet sheet, FunctionWords functionWords) {
        this.sheet = sheet;
        this.functionWords = functionWords;
        this.language = functionWords.bit(sheet.language());
        this.names = new PageVocabulary(sheet.size());
        this.numbers = new int[sheet.size() + 1];
        this.ends = new int[sheet.size()];
    }

    /** Adds to the lines of a page, down to its last prose, on which sides of them prose gives one of their names in full. */
    static void read(Sheet sheet, FunctionWords functionWords, LineTraits[] page) {
        new NameEchoes(sheet, functionWords).read(page);
    }

    private void read(LineTraits[] page) {
        for (int i = 0; i < page.length; i++) {
            if (isCandidate(i) && !isWhole(page[i])) {
                number(i);
            }
            ends[i] = count;
        }
        if (count == 0) {
            return;
        }
        int[] first = new int[names.size()];
        int[] last = new int[names.size()];
        Arrays.fill(first, page.length);
        Arrays.fill(last, NOWHERE);
        for (int i = 0; i < page.length; i++) {
            if (sheet.prose().has(i)) {
                find(i, first, last);
            }
        }
        for (int i = 0; i < page.length; i++) {
            boolean above = false;
            boolean below = false;
            for (int n = i == 0 ? 0 : ends[i - 1]; n < ends[i]; n++) {
                above |= first[numbers[n]] < i;
                below |= last[numbers[n]] > i;
            }
            if (above || below) {
                page[i].add(Trait.NAME_ECHO, above && below ? "both" : above ? "above" : "below");
            }
        }
    }

    /** Of what stands behind the story, and of the longer paragraphs, nobody asks. */
    private boolean isCandidate(int index) {
        return sheet.shape(index).capitalised() > 1
                && sheet.prose().after(index) > 0
                && (!sheet.prose().has(index)
                        || sheet.shape(index).weight() <= sheet.prose().usualLength());
    }

    /** A name alone, or behind "by", is mostly the author's, whom prose names again at the end. */
    private static boolean isWhole(LineTraits line) {
        return line.has(Trait.NAME_LIKE) || line.has(Trait.BYLINE_PREFIX);
    }

    private void number(int index) {
        CapitalPairs pairs = sheet.capitalPairs(index);
        while (pairs.next()) {
            // Of "Die Polizei" at the head of a line both words have capitals, and it is no name.
            if (!pairs.opensLine() || !isFunctionWord(index)) {
                if (count == numbers.length) {
                    numbers = Arrays.copyOf(numbers, 2 * count);
                }
                numbers[count++] = names.number(pairs.hash());
            }
        }
    }

    private boolean isFunctionWord(int index) {
        return sheet.words(index).count() > 0
                && (functionWords.users(sheet.words(index).hash(0)) & language) != 0;
    }

    private void find(int index, int[] first, int[] last) {
        CapitalPairs pairs = sheet.capitalPairs(index);
        while (pairs.next()) {
            int name = names.find(pairs.hash());
            if (name >= 0) {
                first[name] = Math.min(first[name], index);
                last[name] = index;
            }
        }
    }
}
