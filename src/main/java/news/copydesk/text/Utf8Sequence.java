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
    private static final int A_WITH_GRAVE = 0xE0;

    private final String line;
    private final Misreading misreading;
    private int length;
    private int codePoint;
    private boolean broken;
    private boolean spaceTaken;
    private boolean damaged;

    Utf8Sequence(String line, Misreading misreading) {
        this.line = line;
        this.misreading = misreading;
    }

    /** Whether a sequence stands at {@code from}. */
    boolean read(int from) {
        broken = false;
        spaceTaken = false;
        damaged = false;
        int lead = misreading.byteOf(line.charAt(from));
        int rest = restOf(lead);
        if (rest == 0) {
            return false;
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
                broken = k > 1 || k == 1 && end < line.length() && line.charAt(end) == REPLACEMENT;
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
        return !spaceTaken || settleSpace(from, end);
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
        if (c == ' ' && misreading.hasNoBreakSpace() && k == rest && rest == 1) {
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
    private boolean settleSpace(int from, int end) {
        int kind = GlyphKind.of(codePoint);
        boolean more = end < line.length() && line.charAt(end) == ' ';
        if (codePoint == A_WITH_GRAVE) {
            length = more || end == line.length() ? 2 : 1;
            return true;
        }
        if (codePoint == NO_BREAK_SPACE) {
            return true;
        }
        boolean usual = GlyphKind.isLetter(kind) && kind != GlyphKind.RARE_LATIN && kind != GlyphKind.RARE_CYRILLIC;
        boolean opensWord = from == 0 || !GlyphKind.isLatin(GlyphKind.of(line.charAt(from - 1)));
        return usual && (opensWord || !GlyphKind.isLatin(kind));
    }
}
