package news.copydesk.layout;

import java.util.Arrays;
import news.copydesk.language.FunctionWords;
import news.copydesk.text.Letters;

/**
 * Which lines give a name in full that the prose gives in full as well. Prose names a person once and goes on with the surname; a caption
 * gives the whole name again, while headings and the titles of other stories have none of the story's names, or only half of them.
 */
final class NameEchoes {

    private static final int LEAST_LETTERS = 2;
    private static final int NOWHERE = -1;

    private final Sheet sheet;
    private final FunctionWords functionWords;
    private final long language;
    private final PageVocabulary names;
    /** The names of all lines, one line after the other, by their numbers. */
    private int[] numbers;

    private int count;
    /** Where the names of each line end in {@link #numbers}. */
    private final int[] ends;

    private NameEchoes(Sheet sheet, FunctionWords functionWords) {
        this.sheet = sheet;
        this.functionWords = functionWords;
        this.language = functionWords.bit(sheet.language());
        this.names = new PageVocabulary(sheet.size());
        this.numbers = new int[2 * sheet.size() + 1];
        this.ends = new int[sheet.size()];
    }

    /** Adds to the lines of a page, down to its last prose, on which sides of them prose gives one of their names in full. */
    static void read(Sheet sheet, FunctionWords functionWords, LineTraits[] page) {
        new NameEchoes(sheet, functionWords).read(page);
    }

    private void read(LineTraits[] page) {
        for (int i = 0; i < page.length; i++) {
            if (sheet.shape(i).capitalised() > 1 && (sheet.prose().has(i) || isCandidate(i))) {
                number(sheet.text(i), functionWordOpens(i));
            }
            ends[i] = count;
        }
        int[] first = new int[names.size()];
        int[] last = new int[names.size()];
        Arrays.fill(first, page.length);
        Arrays.fill(last, NOWHERE);
        for (int i = 0; i < page.length; i++) {
            for (int n = begin(i); n < ends[i] && sheet.prose().has(i); n++) {
                first[numbers[n]] = Math.min(first[numbers[n]], i);
                last[numbers[n]] = i;
            }
        }
        for (int i = 0; i < page.length; i++) {
            boolean above = false;
            boolean below = false;
            for (int n = begin(i); n < ends[i]; n++) {
                above |= first[numbers[n]] < i;
                below |= last[numbers[n]] > i;
            }
            if ((above || below) && isCandidate(i) && !isWhole(page[i])) {
                page[i].add(Trait.NAME_ECHO, above && below ? "both" : above ? "above" : "below");
            }
        }
    }

    /** Of what stands behind the story, and of the longer paragraphs, nobody asks. */
    private boolean isCandidate(int index) {
        return sheet.prose().after(index) > 0
                && (!sheet.prose().has(index)
                        || sheet.shape(index).weight() <= sheet.prose().usualLength());
    }

    /** A name alone, or behind "by", is mostly the author's, whom prose names again at the end. */
    private static boolean isWhole(LineTraits line) {
        return line.has(Trait.NAME_LIKE) || line.has(Trait.BYLINE_PREFIX);
    }

    /** {@code Die Polizei …} has two capitals and is no name. */
    private boolean functionWordOpens(int index) {
        return sheet.words(index).count() > 0
                && (functionWords.users(sheet.words(index).hash(0)) & language) != 0;
    }

    private int begin(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** Notes each two neighbouring words with capitals, but a first one that is a function word. */
    private void number(String text, boolean functionWordOpens) {
        int hash = 0;
        int end = NOWHERE;
        boolean opens = true;
        for (int i = 0; i < text.length(); i++) {
            if (!Letters.isLetter(text.charAt(i))) {
                continue;
            }
            int start = i;
            int word = 0;
            while (i < text.length() && (Letters.isLetter(text.charAt(i)) || text.charAt(i) == '-')) {
                word = word * 31 + text.charAt(i++);
            }
            boolean name = Letters.isUpperCase(text.charAt(start))
                    && i - start >= LEAST_LETTERS
                    && !(opens && functionWordOpens);
            if (name && start > 0 && start - 1 == end && text.charAt(end) == ' ') {
                note(hash * 31 + word);
            }
            hash = word;
            end = name ? i : NOWHERE;
            opens = false;
        }
    }

    private void note(int name) {
        if (count == numbers.length) {
            numbers = Arrays.copyOf(numbers, 2 * count);
        }
        numbers[count++] = names.number(name);
    }
}
