package news.copydesk.text;

import java.util.Arrays;

/**
 * Reads a line from left to right and replaces each character reference as soon as it is complete. The characters that it
 * stands for are read in its place, and so may complete another one ({@code &amp;lt;}). What has been read holds no complete
 * reference at any time: hence reading the result again changes nothing. Every replacement makes the line shorter, and
 * none looks back further than the longest name: hence the time is linear.
 */
final class ReferenceReader {

    /** Among the characters to be read: a semicolon that comes next belongs to the reference before. */
    private static final int OWN_SEMICOLON = -2;

    /** So far back an ampersand is looked for: a little more than a name, for the joiner that may still go. */
    private static final int WINDOW = Entities.LONGEST_NAME + 8;

    private static final String REPLACEMENT = "\uFFFD";
    private static final int NONE = -1;

    private final Entities entities = Entities.html();
    private final CleanLine line;
    /** Characters still to be read, the next one last. */
    private int[] pending = new int[8];

    private int pendingLength;
    private boolean ownSemicolon;
    /** Where the last ampersand stands in the line, as far as it may still open a reference. */
    private int ampersand = NONE;
    /** The first half of a pair, if a reference to it was last, and where U+FFFD stands for it. */
    private char highSurrogate;

    private int highAt;

    ReferenceReader(int capacity) {
        line = new CleanLine(capacity);
    }

    void read(int codePoint) {
        if (ampersand == NONE && !ownSemicolon && codePoint != '&' && line.addPlain(codePoint)) {
            return;
        }
        hold(codePoint);
        drain();
    }

    String finish() {
        do {
            drain();
            line.settle(CleanLine.END);
        } while (replaceBefore(CleanLine.END));
        return line.finish();
    }

    private void drain() {
        while (pendingLength > 0) {
            int next = pending[--pendingLength];
            if (next == OWN_SEMICOLON) {
                ownSemicolon = true;
            } else {
                readOne(asciiOf(next));
            }
        }
    }

    private void readOne(int character) {
        int c = character;
        switch (CharacterClass.of(c)) {
            case INVISIBLE:
                return;
            case JOINER, TAG:
                line.add(c);
                return;
            case SPACE:
                c = ' ';
                break;
            default:
        }
        boolean own = ownSemicolon && c == ';';
        ownSemicolon = false;
        if (own) {
            return;
        }
        line.settle(c);
        if (ampersand == NONE || !replaceBefore(c)) {
            append(c);
        }
    }

    private void append(int c) {
        if (opensNumber() && !new NumericReference(line, ampersand).hasRoomFor(c)) {
            return;
        }
        line.add(c);
        if (c == '&') {
            ampersand = line.length() - 1;
        } else if (line.length() - ampersand > WINDOW) {
            ampersand = NONE;
        } else if (ampersand != NONE && !opensNumber()) {
            replaceBareName();
        }
    }

    /** Replaces the reference that is complete before {@code next}, or with it if it is a semicolon; false if there is none. */
    private boolean replaceBefore(int next) {
        int start = ampersand + 1;
        int end = line.length();
        if (ampersand == NONE || end == start || end - start > Entities.LONGEST_NAME) {
            return false;
        }
        if (opensNumber()) {
            return replaceNumber(next);
        }
        boolean freestanding = BareName.isFreestanding(line, ampersand, next);
        boolean goesOn = BareName.goesOn(next) && !freestanding;
        return !goesOn && replaceName(line.substring(start, end), next, freestanding);
    }

    private boolean opensNumber() {
        return ampersand != NONE && ampersand + 1 < line.length() && line.charAt(ampersand + 1) == '#';
    }

    private boolean replaceNumber(int next) {
        NumericReference number = new NumericReference(line, ampersand);
        if (!number.endsBefore(next)) {
            return false;
        }
        if (next != ';') {
            putBack(next);
        }
        int codePoint = number.codePoint();
        if (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE) {
            replace(Character.toString(codePoint));
        } else {
            replaceHalf((char) codePoint);
        }
        return true;
    }

    /** Half of a surrogate pair is U+FFFD until the other half follows: some write {@code &#55357;&#56832;} for 😀. */
    private void replaceHalf(char half) {
        boolean completes = Character.isLowSurrogate(half) && highSurrogate != 0 && highAt == ampersand - 1;
        if (completes) {
            ampersand = highAt;
            replace(Character.toString(Character.toCodePoint(highSurrogate, half)));
            highSurrogate = 0;
        } else {
            highSurrogate = Character.isHighSurrogate(half) ? half : 0;
            highAt = ampersand;
            replace(REPLACEMENT);
        }
    }

    private boolean replaceName(String name, int next, boolean freestanding) {
        String characters = next == ';' ? entities.named(name) : null;
        if (characters == null && (freestanding || BareName.endsBefore(next))) {
            characters = entities.bareAtWordEnd(name);
            if (characters != null) {
                putBack(next);
            }
        }
        if (characters != null) {
            replace(characters);
        }
        return characters != null;
    }

    private void replaceBareName() {
        int start = ampersand + 1;
        int length = line.length() - start;
        if (length >= Entities.SHORTEST_BARE_NAME && length <= Entities.LONGEST_BARE_NAME) {
            String characters = entities.bareAnywhere(line.substring(start, line.length()));
            if (characters != null) {
                hold(OWN_SEMICOLON);
                replace(characters);
            }
        }
    }

    /** Takes the reference back off the line and has its characters read next. */
    private void replace(String characters) {
        line.truncate(ampersand);
        ampersand = lastAmpersand();
        for (int i = characters.length(); i > 0; ) {
            int codePoint = characters.codePointBefore(i);
            hold(codePoint);
            i -= Character.charCount(codePoint);
        }
    }

    private int lastAmpersand() {
        int oldest = Math.max(0, line.length() - WINDOW);
        for (int i = line.length() - 1; i >= oldest; i--) {
            if (line.charAt(i) == '&') {
                return i;
            }
        }
        return NONE;
    }

    private void putBack(int next) {
        if (next != CleanLine.END) {
            hold(next);
        }
    }

    private void hold(int codePoint) {
        if (pendingLength == pending.length) {
            pending = Arrays.copyOf(pending, 2 * pending.length);
        }
        pending[pendingLength++] = codePoint;
    }

    /** The ASCII character that NFC will make of it, so that composing cannot complete a reference afterwards. */
    private static int asciiOf(int codePoint) {
        return switch (codePoint) {
            case 0x037E -> ';';
            case 0x1FEF -> '`';
            case 0x212A -> 'K';
            default -> codePoint;
        };
    }
}
