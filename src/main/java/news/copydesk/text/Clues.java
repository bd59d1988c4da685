package news.copydesk.text;

/** What speaks for or against a sequence being UTF-8 read wrongly, beside how odd the text is before and after. */
final class Clues {

    /** What is gained by a character that is known by its bytes alone: U+FEFF and U+FFFD. */
    private static final int SIGNATURE = 12;
    /** What is gained by an à whose no-break space shows, as no word ends in a capital A with a tilde. */
    private static final int SPACED_A = 5;
    /** What is gained by a sign after Ã or Â, the commonest garbled characters, which are rare as letters. */
    private static final int USUAL = 4;
    /** What is gained where a no-break space may have become plain before the rest of a word. */
    private static final int SPACED = 2;

    private Clues() {}

    /** What is gained by the sequence at {@code at} being the one that it is, in the points of {@link Oddity}. */
    static int of(String line, int at, Utf8Sequence sequence, Misreading misreading) {
        int codePoint = sequence.codePoint();
        if (codePoint == 0xFEFF || codePoint == 0xFFFD && isWhole(line, at, sequence, misreading)) {
            return SIGNATURE;
        }
        if (codePoint == 0xE0 && misreading.byteOf(line.charAt(at)) == 0xC3 && isSpacedA(line, at)) {
            return SPACED_A;
        }
        int after = at + sequence.length();
        if (isSpace(line.charAt(after - 1))) {
            return after < line.length() && Character.isLowerCase(line.charAt(after)) ? SPACED : 0;
        }
        if (line.charAt(at) == 'Ã' || line.charAt(at) == 'Â') {
            int next = GlyphKind.of(line.charAt(at + 1));
            return isSign(next) || next == GlyphKind.INVISIBLE ? USUAL : 0;
        }
        return 0;
    }

    /** Whether a character of that kind is odd where no sequence starts before it. */
    static boolean isStray(int kind) {
        return isSign(kind) && kind != GlyphKind.TRADEMARK;
    }

    /** Whether a neighbour of a run is no part of a sequence although it is no ordinary character: as it is in double-byte text. */
    static boolean isIntruder(int neighbour) {
        if (neighbour < 0x80) {
            return false;
        }
        return switch (GlyphKind.of(neighbour)) {
            case GlyphKind.QUOTE,
                    GlyphKind.APOSTROPHE,
                    GlyphKind.DASH,
                    GlyphKind.ELLIPSIS,
                    GlyphKind.SPACE,
                    GlyphKind.REPLACEMENT -> false;
            default -> true;
        };
    }

    /** Whether it is U+FFFD that was encoded, and not one that stands in the line. */
    private static boolean isWhole(String line, int at, Utf8Sequence sequence, Misreading misreading) {
        return sequence.length() == 3 && misreading.byteOf(line.charAt(at + 2)) == 0xBD;
    }

    /** Not at the end of a word in capitals, which may be Portuguese or Vietnamese. */
    private static boolean isSpacedA(String line, int at) {
        int next = at + 1;
        boolean hard = next < line.length() && line.charAt(next) != ' ';
        int before = at == 0 ? GlyphKind.SPACE : GlyphKind.of(line.charAt(at - 1));
        int beyond = next + 1 < line.length() ? GlyphKind.of(line.charAt(next + 1)) : GlyphKind.SPACE;
        if (before != GlyphKind.UPPER) {
            return GlyphKind.isLatin(beyond) || !GlyphKind.isLetter(beyond);
        }
        boolean single = at == 1 || !Character.isUpperCase(line.charAt(at - 2));
        return hard && single && beyond == GlyphKind.LOWER;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean isSign(int kind) {
        return kind >= GlyphKind.MONEY && kind <= GlyphKind.CONTROL || kind == GlyphKind.TRADEMARK;
    }
}
