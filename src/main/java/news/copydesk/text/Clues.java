package news.copydesk.text;

import java.util.Optional;

/**
 * What speaks for or against a sequence being UTF-8 read wrongly, beside how odd the text is before and after: for one line that was read
 * in one charset.
 */
final class Clues {

    /** What is gained by a character that is known by its bytes alone: U+FEFF and U+FFFD. */
    private static final int SIGNATURE = 12;
    /** What is gained by an à whose no-break space shows, as no word ends in a capital A with a tilde. */
    private static final int SPACED_A = 5;
    /** What is gained by a sign after Ã or Â, the commonest garbled characters, which are rare as letters. */
    private static final int USUAL = 4;
    /** What is gained where a no-break space may have become plain before the rest of a word. */
    private static final int SPACED = 2;
    /** What is gained by a mark that no writer puts behind the first letter of a word. */
    private static final int MISPLACED = 4;

    /** The first byte of signs, */
    private static final int SIGNS = 0xC2;
    /** and that of most accented letters. */
    private static final int ACCENTED = 0xC3;

    private static final char SOFT_HYPHEN = '\u00AD';
    /** Letters that no language has beside Ã. */
    private static final String FOREIGN_TO_A_WITH_TILDE = "šŠžŽœŒŸƒ";
    /** As many plain letters make a line one in Latin script. */
    private static final int LATIN = 3;

    private final String line;
    private final Misreading misreading;
    /** Looked for once, when first asked for. */
    private Optional<Boolean> latin = Optional.empty();

    Clues(String line, Misreading misreading) {
        this.line = line;
        this.misreading = misreading;
    }

    /** What is gained by the sequence at {@code at} being the one that it is, in the points of {@link Oddity}. */
    int of(int at, Utf8Sequence sequence) {
        int codePoint = sequence.codePoint();
        if (codePoint == 0xFEFF || codePoint == 0xFFFD && isWhole(at, sequence)) {
            return SIGNATURE;
        }
        int lead = misreading.byteOf(line.charAt(at));
        if (codePoint == 0xE0 && lead == ACCENTED && isSpacedA(at)) {
            return SPACED_A;
        }
        int after = at + sequence.length();
        if (isSpace(line.charAt(after - 1))) {
            return after < line.length() && Character.isLowerCase(line.charAt(after)) ? SPACED : 0;
        }
        return sequence.length() == 1 ? 0 : ofPair(at, after, lead, codePoint);
    }

    private int ofPair(int at, int after, int lead, int codePoint) {
        char first = line.charAt(at);
        char second = line.charAt(at + 1);
        int next = GlyphKind.of(second);
        if ((first == 'Ã' || first == 'Â') && lead == first) {
            boolean foreign = first == 'Ã' && FOREIGN_TO_A_WITH_TILDE.indexOf(second) >= 0;
            if (isSign(next) || next == GlyphKind.INVISIBLE || foreign) {
                return USUAL;
            }
        }
        if (lead == ACCENTED && second == SOFT_HYPHEN) {
            return kindAt(after) == GlyphKind.LOWER ? USUAL : 0;
        }
        boolean afterLetter = GlyphKind.isLetter(kindBefore(at));
        if (lead == SIGNS && !afterLetter && isPrintedSign(codePoint) && isLatin()) {
            boolean drawn = kindBefore(at) == GlyphKind.DRAWING || kindAt(after) == GlyphKind.DRAWING;
            return drawn || !isPlainSign(next, second) ? 0 : USUAL;
        }
        if (!GlyphKind.isLetter(GlyphKind.of(first))) {
            return 0;
        }
        boolean low = second == '„' || second == '‚';
        if (low && lead >= 0xE0) {
            return MISPLACED;
        }
        boolean opensWord = !afterLetter && GlyphKind.isLetter(kindAt(after));
        boolean ligature = codePoint == 'Œ' && opensWord && line.charAt(after) == 'u';
        if (!opensWord || lead != ACCENTED && !ligature || !isInterruption(next)) {
            return 0;
        }
        // Ă and Ć are words or initials of their own.
        return first == 'Ă' || first == 'Ć' ? 1 : MISPLACED;
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
    private boolean isWhole(int at, Utf8Sequence sequence) {
        return sequence.length() == 3 && misreading.byteOf(line.charAt(at + 2)) == 0xBD;
    }

    /** Not at the end of a word in capitals, which may be Portuguese or Vietnamese. */
    private boolean isSpacedA(int at) {
        int next = at + 1;
        boolean hard = next < line.length() && line.charAt(next) != ' ';
        int before = kindBefore(at);
        int beyond = kindAt(next + 1);
        if (before != GlyphKind.UPPER) {
            return GlyphKind.isLatin(beyond) || !GlyphKind.isLetter(beyond);
        }
        boolean single = at == 1 || !Character.isUpperCase(line.charAt(at - 2));
        boolean more = next + 1 < line.length() && !GlyphKind.isLetter(beyond);
        return hard && single && (beyond == GlyphKind.LOWER || more);
    }

    private boolean isLatin() {
        if (latin.isEmpty()) {
            latin = Optional.of(isLatinBesideLeads());
        }
        return latin.get();
    }

    /** Whether the line is in Latin script but for first bytes of signs and accented letters. */
    private boolean isLatinBesideLeads() {
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            int kind = GlyphKind.of(c);
            boolean letter = GlyphKind.isLetter(kind);
            letters += letter && c < 0x80 ? 1 : 0;
            if (letter && !GlyphKind.isLatin(kind) && (misreading.byteOf(c) & ~1) != SIGNS) {
                return false;
            }
        }
        return letters >= LATIN;
    }

    private int kindBefore(int at) {
        return at == 0 ? GlyphKind.SPACE : GlyphKind.of(line.charAt(at - 1));
    }

    private int kindAt(int at) {
        return at < line.length() ? GlyphKind.of(line.charAt(at)) : GlyphKind.SPACE;
    }

    /** Of boxes and shades only shades: the others stand beside each other in tables. No letter: Âşık is Turkish. */
    private static boolean isPlainSign(int kind, char c) {
        return !GlyphKind.isLetter(kind) && (kind != GlyphKind.DRAWING || c < '\u2500' || c > '\u257F');
    }

    private static boolean isPrintedSign(int codePoint) {
        int kind = GlyphKind.of(codePoint);
        return kind == GlyphKind.SIGN || kind == GlyphKind.MONEY || kind == GlyphKind.TRADEMARK;
    }

    private static boolean isInterruption(int kind) {
        return kind == GlyphKind.ELLIPSIS || kind == GlyphKind.DASH || kind == GlyphKind.APOSTROPHE;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0';
    }

    private static boolean isSign(int kind) {
        return kind >= GlyphKind.MONEY && kind <= GlyphKind.CONTROL || kind == GlyphKind.TRADEMARK;
    }
}
