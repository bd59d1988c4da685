package news.copydesk.text;

/**
 * Reads a line's characters back as the UTF-8 bytes that they may have been, one sequence at a time; also sequences of which the
 * way here has damaged a part. A cursor: each call to {@link #read} tells of one place.
 */
final class Utf8Sequence {

    /** The last byte of a closing quote, the one character whose loss of a byte can be told: other such sequences are rare. */
    private static final int CLOSING_QUOTE = 0x9D;

    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int REPLACEMENT = 0xFFFD;
    /** The first byte of Chinese, Japanese and Korean characters, and the last that it may be. */
    private static final int FIRST_EAST_ASIAN = 0xE3;

    private static final int LAST_EAST_ASIAN = 0xED;

    private final String line;
    private final Misreading misreading;
    private final LostBytes lost;
    private int length;
    /** Where the last sequence ended that was found. */
    private int lastEnd;

    private int codePoint;
    private boolean broken;
    private boolean spaceTaken;
    private boolean damaged;

    Utf8Sequence(String line, Misreading misreading) {
        this.line = line;
        this.misreading = misreading;
        this.lost = new LostBytes(line, misreading);
    }

    /** Whether a sequence stands at {@code from}. */
    boolean read(int from) {
        boolean found = find(from);
        lastEnd = found ? from + length : lastEnd;
        return found;
    }

    private boolean find(int from) {
        broken = false;
        spaceTaken = false;
        damaged = false;
        int lead = misreading.byteOf(line.charAt(from));
        int rest = restOf(lead);
        if (rest == 0) {
            return false;
        }
        if (lost.isLetterWithoutEnd(from, lead)) {
            codePoint = lost.letter();
            length = 1;
            return true;
        }
        int bits = lead & (0x3F >> rest);
        int end = from + 1;
        for (int k = 1; k <= rest; k++) {
            int value = end < line.length() ? continuation(lead, bits, k, rest, line.charAt(end)) : -1;
            if (value < 0 && isLostQuote(lead, bits, k)) {
                length = end - from;
                codePoint = 0x201D;
                return true;
            }
            if (value < 0) {
                broken = k > 1 && !spaceTaken || k == 1 && end < line.length() && line.charAt(end) == REPLACEMENT;
                return false;
            }
            bits = bits << 6 | value & 0x3F;
            end++;
        }
        length = end - from;
        codePoint = damaged ? REPLACEMENT : bits;
        if (!damaged && !isValid(bits, rest)) {
            broken = rest > 1;
            return false;
        }
        return !spaceTaken || settleSpace(from, end, rest);
    }

    /** How many characters the sequence found takes. */
    int length() {
        return length;
    }

    /** What it stands for; half of a surrogate pair where it was encoded so; U+FFFD if a part of it is. */
    int codePoint() {
        return codePoint;
    }

    /** Whether a sequence that was not found is one that starts rightly and does not end so: what was never UTF-8 has such. */
    boolean isBroken() {
        return broken;
    }

    private static int restOf(int lead) {
        if (lead < 0xC2 || lead > 0xF4) {
            return 0;
        }
        return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    }

    private int continuation(int lead, int bits, int k, int rest, char c) {
        int b = misreading.byteOf(c);
        if (b >= 0x80 && b < 0xC0) {
            return b;
        }
        if (c == REPLACEMENT && (k == rest || damaged)) {
            damaged = true;
            return 0;
        }
        boolean mayTakeSpace = rest == 1 || rest == 2 && lead >= FIRST_EAST_ASIAN && lead <= LAST_EAST_ASIAN;
        if (c == ' ' && misreading.hasNoBreakSpace() && mayTakeSpace) {
            spaceTaken = true;
            return NO_BREAK_SPACE;
        }
        if (c == '?' && k == 2 && lead == 0xE2 && bits == 0x80) {
            damaged = true;
            return 0;
        }
        return -1;
    }

    private boolean isLostQuote(int lead, int bits, int k) {
        return k == 2 && lead == 0xE2 && bits == 0x80 && misreading.isLosable(CLOSING_QUOTE);
    }

    private static boolean isValid(int bits, int rest) {
        return switch (rest) {
            case 1 -> bits >= 0x80;
            case 2 -> bits >= 0x800;
            default -> bits >= 0x10000 && bits <= Character.MAX_CODE_POINT;
        };
    }

    /** Whether a space may have been the no-break space that ended a letter; the word à gives it back, other letters do not. */
    private boolean settleSpace(int from, int end, int rest) {
        if (rest > 1) {
            // Alone it may be a word's end before a space.
            return from == lastEnd && from > 0 || end < line.length() && line.charAt(end) >= 0x80 && opensWord(from);
        }
        if (codePoint == LostBytes.A_WITH_GRAVE) {
            length = lost.isPartOfWord(from, end) ? 2 : 1;
            return true;
        }
        if (codePoint == NO_BREAK_SPACE) {
            // The Russian word for "in" stands alone.
            return GlyphKind.isLatin(GlyphKind.of(line.charAt(from))) || from > 0 && line.charAt(from - 1) != ' ';
        }
        int kind = GlyphKind.of(codePoint);
        boolean usual = GlyphKind.isLetter(kind)
                && !GlyphKind.isRare(kind)
                && kind != GlyphKind.RARE_LATIN
                && kind != GlyphKind.RARE_CYRILLIC;
        return usual && (opensWord(from) || from == lastEnd && !GlyphKind.isLatin(kind));
    }

    private boolean opensWord(int at) {
        return at == 0 || !GlyphKind.isLetter(GlyphKind.of(line.charAt(at - 1)));
    }
}
