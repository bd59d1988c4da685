package news.copydesk.text;

/**
 * How odd a piece of text looks: the sum over its characters of how unlikely each is between its neighbours, in hand-set points
 * of about one bit and a half. Only kinds of characters count, not words: so it knows no language, and treats all alike.
 */
final class Oddity {

    private static final int MIXED_SCRIPTS = 6;
    private static final int RARE_SCRIPT = 8;
    private static final int NO_CHARACTER = 12;

    private Oddity() {}

    /**
     * How odd {@code text} is.
     *
     * @param before the character in front of it, a space if there is none
     * @param after the character behind it, a space if there is none
     */
    static int of(CharSequence text, int before, int after) {
        int odd = 0;
        int previous = GlyphKind.of(before);
        int length = text.length();
        int codePoint = length == 0 ? after : Character.codePointAt(text, 0);
        int kind = GlyphKind.of(codePoint);
        for (int i = 0; i < length; ) {
            i += Character.charCount(codePoint);
            codePoint = i < length ? Character.codePointAt(text, i) : after;
            int next = GlyphKind.of(codePoint);
            odd += of(previous, kind, next);
            previous = kind;
            kind = next;
        }
        return odd + seam(previous, kind);
    }

    /** How odd it is that an ordinary character follows the piece. */
    private static int seam(int last, int after) {
        if (!GlyphKind.isLetter(after) || !GlyphKind.isLetter(last)) {
            return 0;
        }
        if (!GlyphKind.isSameScript(last, after)) {
            return last == GlyphKind.LOWER_GREEK ? 1 : MIXED_SCRIPTS;
        }
        boolean camel = after == GlyphKind.UPPER && last == GlyphKind.LOWER_ACCENTED;
        return camel ? 4 : 0;
    }

    private static int of(int before, int kind, int after) {
        boolean letterBefore = GlyphKind.isLetter(before);
        boolean letterAfter = GlyphKind.isLetter(after);
        boolean between = letterBefore && letterAfter;
        boolean spaceless = before >= GlyphKind.SCRIPTS || after >= GlyphKind.SCRIPTS;
        return switch (kind) {
            case GlyphKind.SPACE, GlyphKind.DIGIT, GlyphKind.PUNCTUATION, GlyphKind.LOWER, GlyphKind.UPPER -> 0;
            case GlyphKind.INVERTED -> letterBefore || isSign(before) ? 5 : 0;
            case GlyphKind.LOWER_ACCENTED -> latin(before) + (isAccented(before) ? 2 : 0);
            case GlyphKind.UPPER_ACCENTED -> upperLatin(before, after);
            case GlyphKind.LIGATURE -> latin(before) + (isAccented(before) ? 5 : 0);
            case GlyphKind.TRADEMARK -> (letterBefore ? 1 : 3) + (letterAfter ? 4 : 0);
            case GlyphKind.RARE_LATIN -> 5 + latin(before);
            case GlyphKind.LOWER_CYRILLIC -> letter(before, kind);
            case GlyphKind.UPPER_CYRILLIC -> letter(before, kind) + (before == GlyphKind.LOWER_CYRILLIC ? 4 : 0);
            case GlyphKind.RARE_CYRILLIC -> 3 + letter(before, kind);
            case GlyphKind.LOWER_GREEK ->
                GlyphKind.isLatin(before) ? 2 : before == GlyphKind.DRAWING ? 1 : letter(before, kind);
            case GlyphKind.UPPER_GREEK -> letter(before, kind) + (before == GlyphKind.LOWER_GREEK ? 4 : 0);
            case GlyphKind.QUOTE -> between && !spaceless ? 5 : isSign(before) ? 3 : 1;
            case GlyphKind.APOSTROPHE -> apostrophe(before, after);
            case GlyphKind.DASH -> 1;
            case GlyphKind.ELLIPSIS -> between ? 3 : 1;
            case GlyphKind.MONEY -> letterBefore ? 5 : isSign(before) ? 4 : 1;
            case GlyphKind.SIGN -> (letterBefore ? 2 : isSign(before) ? 3 : 1) + (letterAfter ? 3 : 0);
            case GlyphKind.ODD_SIGN -> (letterBefore ? 6 : 4) + (letterAfter ? 3 : 0);
            case GlyphKind.DRAWING ->
                before == GlyphKind.DRAWING ? 2 : (letterBefore ? 5 : 3) + (GlyphKind.isLatin(after) ? 2 : 0);
            case GlyphKind.CONTROL -> 8;
            case GlyphKind.REPLACEMENT -> 4;
            case GlyphKind.MARK -> 3;
            case GlyphKind.PICTOGRAPH -> 1;
            case GlyphKind.INVISIBLE -> letterBefore && before < GlyphKind.SCRIPTS ? 3 : 1;
            case GlyphKind.WIDE_PUNCTUATION -> spaceless ? 1 : 3;
            case GlyphKind.NOTHING -> NO_CHARACTER;
            default -> letter(before, kind);
        };
    }

    private static int apostrophe(int before, int after) {
        boolean greek = after == GlyphKind.LOWER_GREEK || after == GlyphKind.UPPER_GREEK;
        if (isSign(before) || greek && !GlyphKind.isLetter(before)) {
            return 3;
        }
        return before == GlyphKind.UPPER_ACCENTED && GlyphKind.isLetter(after) ? 2 : 1;
    }

    private static boolean isAccented(int kind) {
        return kind == GlyphKind.LOWER_ACCENTED || kind == GlyphKind.UPPER_ACCENTED;
    }

    private static int latin(int before) {
        if (GlyphKind.isLatin(before)) {
            return 1;
        }
        return GlyphKind.isLetter(before) ? MIXED_SCRIPTS : before == GlyphKind.DIGIT ? 4 : isSign(before) ? 4 : 2;
    }

    private static int upperLatin(int before, int after) {
        int odd = latin(before);
        if (before == GlyphKind.LOWER || before == GlyphKind.LOWER_ACCENTED) {
            odd += 5;
        } else if (GlyphKind.isLatin(before) && (after == GlyphKind.LOWER || after == GlyphKind.LOWER_ACCENTED)) {
            odd += 2;
        }
        return odd + (isAccented(before) ? 2 : 0) + (isSign(after) ? 3 : 0);
    }

    private static int letter(int before, int kind) {
        if (GlyphKind.isRare(kind) && before != kind) {
            return RARE_SCRIPT;
        }
        if (GlyphKind.isLetter(before)) {
            return GlyphKind.isSameScript(before, kind) ? 1 : MIXED_SCRIPTS;
        }
        return before == GlyphKind.SPACE || before == GlyphKind.MARK ? 2 : isSign(before) ? 4 : 2;
    }

    private static boolean isSign(int kind) {
        return kind >= GlyphKind.MONEY && kind <= GlyphKind.CONTROL;
    }
}
