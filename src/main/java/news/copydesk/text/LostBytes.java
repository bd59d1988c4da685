package news.copydesk.text;

import java.util.List;
import java.util.Optional;

/**
 * What the bytes of a letter became that are not seen: the no-break space that ends à was made a plain one or trimmed, the soft hyphen that
 * ends í taken out. Both letters begin with byte C3, which no alphabet has as a capital behind a small letter: so there it tells
 * of the loss. Works for one line that was read in one charset.
 */
final class LostBytes {

    static final int A_WITH_GRAVE = 0xE0;
    private static final int I_WITH_ACUTE = 0xED;
    private static final int LEAD = 0xC3;
    private static final int VIETNAMESE_LEAD = 0xE1;
    /** As many letters of the next word are looked at. */
    private static final int LONGEST = 6;

    /** What Portuguese writes with à as one word, beside {@code às}. */
    private static final List<String> CONTRACTED = List.of("quele", "quela", "quilo");
    /** What closes a Vietnamese syllable after à. */
    private static final List<String> CODAS = List.of("i", "o", "u", "y", "m", "n", "ng", "nh");

    private final String line;
    private final Misreading misreading;
    private int letter;
    /** Looked for once, when first asked for. */
    private Optional<Boolean> softHyphensGone = Optional.empty();

    private Optional<Boolean> vietnamese = Optional.empty();

    LostBytes(String line, Misreading misreading) {
        this.line = line;
        this.misreading = misreading;
    }

    /** Whether all that is left of a letter is its first byte, {@code lead}, which stands at {@code at}. */
    boolean isLetterWithoutEnd(int at, int lead) {
        if (lead != LEAD || at == 0 || !isSmall(line.charAt(at - 1))) {
            return false;
        }
        boolean atEnd = at + 1 == line.length();
        if (atEnd && misreading.hasNoBreakSpace()) {
            letter = haveSoftHyphensGone() ? I_WITH_ACUTE : A_WITH_GRAVE;
            return true;
        }
        char next = atEnd ? ' ' : line.charAt(at + 1);
        letter = I_WITH_ACUTE;
        return misreading.hasSoftHyphen() && (isSmall(next) || next == ' ' && haveSoftHyphensGone());
    }

    /** The letter that {@link #isLetterWithoutEnd} found. */
    int letter() {
        return letter;
    }

    /** Whether the space before {@code end} was only the end of the à at {@code at}, and none between words. */
    boolean isPartOfWord(int at, int end) {
        if (end == line.length() || " ,.)".indexOf(line.charAt(end)) >= 0) {
            return true;
        }
        int wordEnd = end;
        while (wordEnd < line.length() && wordEnd < end + LONGEST && Letters.isLetter(line.charAt(wordEnd))) {
            wordEnd++;
        }
        String next = line.substring(end, wordEnd);
        boolean opensWord = at == 0 || !Letters.isLetter(line.charAt(at - 1));
        if (opensWord) {
            boolean elided = wordEnd < line.length() && "'’â".indexOf(line.charAt(wordEnd)) >= 0;
            return next.equals("s") && !elided || CONTRACTED.stream().anyMatch(next::startsWith);
        }
        return CODAS.contains(next) && isVietnamese();
    }

    /** Whether somewhere in the line an í has certainly lost its end. */
    private boolean haveSoftHyphensGone() {
        if (softHyphensGone.isEmpty()) {
            softHyphensGone = Optional.of(misreading.hasSoftHyphen() && hasLetterBetweenSmallOnes());
        }
        return softHyphensGone.get();
    }

    private boolean hasLetterBetweenSmallOnes() {
        for (int i = 1; i + 1 < line.length(); i++) {
            if (misreading.byteOf(line.charAt(i)) == LEAD
                    && isSmall(line.charAt(i - 1))
                    && isSmall(line.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a letter is in the line that only Vietnamese has. */
    private boolean isVietnamese() {
        if (vietnamese.isEmpty()) {
            vietnamese = Optional.of(hasVietnameseLetter());
        }
        return vietnamese.get();
    }

    private boolean hasVietnameseLetter() {
        for (int i = 0; i + 1 < line.length(); i++) {
            int next = misreading.byteOf(line.charAt(i + 1));
            if (misreading.byteOf(line.charAt(i)) == VIETNAMESE_LEAD && (next == 0xBA || next == 0xBB)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSmall(char c) {
        return c >= 'a' && c <= 'z';
    }
}
