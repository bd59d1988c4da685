package news.copydesk.text;

/**
 * Which two characters beside each other make it worth while to look whether a line is UTF-8 read in another charset: one that
 * gives the first byte of a sequence and one that gives a later byte, unless such a pair is usual in text that is right, as a
 * letter before a quote is. Every garbled line of more than a word or two has one that is not usual.
 */
final class Suspicion {

    private static final String OPENING_ODDLY = "‚‡ÿŒœƒ";
    private static final String CLOSING_ODDLY = "œŒŸ‚„";
    private static final char FIRST_OF_ACCENTED = 'Ã';
    /** The first byte of most accented letters. */
    private static final int ACCENTED = 0xC3;

    private static final int HIGH = 0x80;
    private static final char REPLACEMENT = '\uFFFD';
    /** The second byte of half of the letters that only Vietnamese has. */
    private static final char CLOSING_GUILLEMET = '»';
    /** The kind of pair for a no-break space that has become a plain one. */
    private static final int SPACED = 1 << PairStep.KINDS - 1;
    /** The kind of pair for a letter of another script within a Latin word, */
    private static final int MIXED = 1 << PairStep.KINDS - 2;
    /** for the capital that is the first byte of an accented letter behind a small letter, */
    private static final int CAPITAL_WITHIN = 1 << PairStep.KINDS - 3;
    /** and for the last two bytes of a Vietnamese letter, of which the first alone is no sign of anything. */
    private static final int VIETNAMESE = 1 << PairStep.KINDS - 4;

    private final int[] opens = new int[Character.MAX_VALUE + 1];
    private final int[] closes = new int[Character.MAX_VALUE + 1];

    Suspicion() {
        for (Misreading misreading : Misreading.ALL) {
            int any = 1 << 2 * misreading.family();
            int odd = any << 1;
            char[] characters = misreading.characters();
            for (int i = 0; i < 0x40; i++) {
                closes[characters[i]] |= closesOddly(characters[i]) ? any | odd | VIETNAMESE : any;
            }
            closes[REPLACEMENT] |= any;
            closes[characters[ACCENTED - HIGH]] |= CAPITAL_WITHIN;
            for (int i = 0x42; i < 0x75; i++) {
                char c = characters[i];
                closes[c] |= isLetter(c) && !isLatin(c) ? MIXED : 0;
                boolean oddly = opensOddly(c, i < 0x60) || misreading.hasDrawings() && isOddFromConsole(c);
                opens[c] |= oddly ? any | odd : isLetter(c) ? odd : 0;
            }
        }
        for (char c = 'A'; c <= 'z'; c++) {
            opens[c] |= isLetter(c) ? c < 'a' ? MIXED : MIXED | CAPITAL_WITHIN : 0;
        }
        opens[CLOSING_GUILLEMET] |= VIETNAMESE;
        opens[FIRST_OF_ACCENTED] |= SPACED;
        closes[' '] |= SPACED;
    }

    int opens(char c) {
        return opens[c];
    }

    int closes(char c) {
        return closes[c];
    }

    private static boolean opensOddly(char c, boolean ofTwo) {
        return switch (GlyphKind.classify(c)) {
            case GlyphKind.UPPER_ACCENTED -> ofTwo || OPENING_ODDLY.indexOf(c) >= 0;
            case GlyphKind.DRAWING,
                    GlyphKind.ODD_SIGN,
                    GlyphKind.SIGN,
                    GlyphKind.TRADEMARK,
                    GlyphKind.MONEY,
                    GlyphKind.DASH,
                    GlyphKind.RARE_LATIN,
                    GlyphKind.CONTROL,
                    GlyphKind.NOTHING -> true;
            default -> OPENING_ODDLY.indexOf(c) >= 0;
        };
    }

    /** Greek; and the first byte of quotes and dashes. */
    private static boolean isOddFromConsole(char c) {
        int kind = GlyphKind.classify(c);
        boolean plain = GlyphKind.isLatin(kind) || kind >= GlyphKind.LOWER_CYRILLIC && kind <= GlyphKind.RARE_CYRILLIC;
        return !plain || c == 'Ô';
    }

    private static boolean isLetter(char c) {
        return GlyphKind.isLetter(GlyphKind.classify(c));
    }

    private static boolean isLatin(char c) {
        return GlyphKind.isLatin(GlyphKind.classify(c));
    }

    private static boolean closesOddly(char c) {
        return CLOSING_ODDLY.indexOf(c) >= 0
                || switch (GlyphKind.classify(c)) {
                    case GlyphKind.QUOTE,
                            GlyphKind.APOSTROPHE,
                            GlyphKind.DASH,
                            GlyphKind.ELLIPSIS,
                            GlyphKind.SPACE,
                            GlyphKind.INVISIBLE,
                            GlyphKind.PUNCTUATION -> false;
                    case GlyphKind.ODD_SIGN,
                            GlyphKind.DRAWING,
                            GlyphKind.MONEY,
                            GlyphKind.SIGN,
                            GlyphKind.INVERTED,
                            GlyphKind.TRADEMARK,
                            GlyphKind.RARE_LATIN,
                            GlyphKind.RARE_CYRILLIC,
                            GlyphKind.UPPER_GREEK,
                            GlyphKind.CONTROL -> c != '·';
                    default -> false;
                };
    }
}
