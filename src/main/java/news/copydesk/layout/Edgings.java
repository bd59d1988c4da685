package news.copydesk.layout;

import news.copydesk.text.WordHashes;

/**
 * Lines that open or close another line of the page: a headline in the title of the browser's tab, a name in the biography below it.
 * Found in time linear in the words of the page.
 */
final class Edgings {

    private static final int NAME_WORDS = 3;
    private static final int LONGEST = 60;
    private static final int FILTER_WORDS = 128;

    private final boolean[] holds;
    private final boolean[] holdsName;
    private final WordCounts held = new WordCounts(0);
    /** A bit for some bits of each line's hash: it turns most parts of lines away without a look into the table. */
    private final long[] filter = new long[FILTER_WORDS];

    private final Sheet sheet;

    /** @param sequences counts the {@link WordHashes#sequence} of every line of the sheet */
    Edgings(Sheet sheet, WordCounts sequences) {
        this.sheet = sheet;
        holds = new boolean[sheet.size()];
        holdsName = new boolean[sheet.size()];
        for (int i = 0; i < sheet.size(); i++) {
            int sequence = sheet.words(i).sequence();
            filter[word(sequence)] |= 1L << sequence;
        }
        for (int i = 0; i < sheet.size(); i++) {
            find(i, sequences);
        }
    }

    private void find(int index, WordCounts sequences) {
        WordHashes words = sheet.words(index);
        int count = words.count();
        if (count < 3 || count > LONGEST) {
            return;
        }
        int whole = words.sequence();
        int opening = 0;
        int closing = 0;
        int power = 1;
        for (int length = 1; length < count; length++) {
            opening = opening * 31 + words.hash(length - 1);
            closing += words.hash(count - length) * power;
            power *= 31;
            if (length > 1) {
                note(index, opening, length, whole, sequences);
                note(index, closing, length, whole, sequences);
            }
        }
    }

    private static int word(int sequence) {
        return sequence >>> 6 & FILTER_WORDS - 1;
    }

    private void note(int index, int part, int length, int whole, WordCounts sequences) {
        if ((filter[word(part)] >>> part & 1) != 0 && part != 0 && part != whole && sequences.count(part) > 0) {
            if (length > NAME_WORDS) {
                holds[index] = true;
            } else {
                holdsName[index] = true;
            }
            held.add(part);
        }
    }

    /** Whether another line opens or closes with the whole of the line, which is more than a name. */
    boolean isHeld(int index) {
        return sheet.words(index).count() > NAME_WORDS
                && held.count(sheet.words(index).sequence()) > 0;
    }

    /** Whether the line opens or closes with the whole of another line that is more than a name. */
    boolean holdsLine(int index) {
        return holds[index];
    }

    void read(int index, LineTraits traits) {
        if (holds[index]) {
            traits.add(Trait.ECHO_OF_LINE, "holds-line");
        } else if (held.count(sheet.words(index).sequence()) > 0) {
            boolean name = sheet.words(index).count() <= NAME_WORDS;
            traits.add(Trait.ECHO_OF_LINE, name ? "in-line-as-name" : "in-line");
        } else if (holdsName[index]) {
            traits.add(Trait.ECHO_OF_LINE, "holds-name");
        }
    }
}
