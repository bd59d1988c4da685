package news.copydesk.text;

import static news.copydesk.text.CharacterClass.ZERO_WIDTH_JOINER;
import static news.copydesk.text.CharacterClass.ZERO_WIDTH_NON_JOINER;

import com.ibm.icu.lang.UCharacter;
import java.util.Arrays;

/**
 * A line in the making, from left to right, that is clean at all times: no control and no invisible character, single spaces
 * and none in front, joiners only where the script needs them. Its end can be taken back, for a step that finds that what
 * it added stands for something else.
 *
 * <p>Whether a joiner stays depends on the starter before it (the last character that is no combining mark) and on the
 * character after it, but never on the order of marks: so putting the line into NFC afterwards changes no decision.
 */
final class CleanLine {

    /** In place of a next character. */
    static final int END = -1;

    private static final int BLACK_FLAG = 0x1F3F4;
    /** Below it no character is a combining mark. */
    private static final int FIRST_MARK = 0x300;

    private char[] chars;
    /** For each char, where the last starter up to it starts. */
    private int[] starters;

    private int length;

    CleanLine(int capacity) {
        chars = new char[capacity + 2];
        starters = new int[capacity + 2];
    }

    int length() {
        return length;
    }

    char charAt(int index) {
        return chars[index];
    }

    String substring(int from, int to) {
        return new String(chars, from, to - from);
    }

    /** Adds a printable ASCII character other than space, fast; false, and nothing done, if it is no such character. */
    boolean addPlain(int codePoint) {
        if (codePoint <= ' ' || codePoint >= 0x7F || endsInJoiner() || length == chars.length) {
            return false;
        }
        starters[length] = length;
        chars[length++] = (char) codePoint;
        return true;
    }

    /** Adds a character, or whatever of it the line takes. */
    void add(int codePoint) {
        switch (CharacterClass.of(codePoint)) {
            case VISIBLE -> {
                settle(codePoint);
                push(codePoint);
            }
            case SPACE -> {
                settle(' ');
                if (!endsInSpace()) {
                    push(' ');
                }
            }
            case JOINER -> {
                if (!endsInSpace() && !endsInJoiner()) {
                    push(codePoint);
                }
            }
            case TAG -> {
                int last = last();
                if (last == BLACK_FLAG || last != END && CharacterClass.of(last) == CharacterClass.TAG) {
                    push(codePoint);
                }
            }
            case INVISIBLE -> {}
        }
    }

    /** Decides about a joiner at the end, now that it is known that {@code next} or the line's {@link #END} follows. */
    void settle(int next) {
        if (endsInJoiner() && !isNeeded(chars[length - 1], next)) {
            length--;
        }
    }

    /** Takes back everything from {@code index} on. */
    void truncate(int index) {
        length = index;
    }

    /** Takes out the ASCII character at {@code index}, behind which there are only others. */
    void removeAscii(int index) {
        System.arraycopy(chars, index + 1, chars, index, length - index - 1);
        length--;
    }

    /** The finished line. */
    String finish() {
        settle(END);
        return substring(0, length > 0 && chars[length - 1] == ' ' ? length - 1 : length);
    }

    private boolean isNeeded(char joiner, int next) {
        int starter = Character.codePointAt(chars, starters[length - 2], length);
        // Marks that open the line have no starter.
        Joining before = UCharacter.getCombiningClass(starter) == 0 ? Joining.of(starter) : Joining.NONE;
        if (before == Joining.BRAHMIC) {
            return true;
        }
        if (next == END || next == ' ') {
            return false;
        }
        if (next == '&') {
            // Possibly a character reference, whose character will decide.
            return before != Joining.NONE;
        }
        Joining after = Joining.of(next);
        boolean afterCursive = before == Joining.CURSIVE || before == Joining.CURSIVE_LETTER;
        return switch (joiner) {
            case ZERO_WIDTH_NON_JOINER -> after == Joining.CURSIVE_LETTER;
            case ZERO_WIDTH_JOINER ->
                afterCursive || before == Joining.PICTOGRAPH && after == Joining.PICTOGRAPH && !endsInMark(length - 1);
            default -> afterCursive && after == Joining.CURSIVE_LETTER;
        };
    }

    private boolean endsInSpace() {
        return length == 0 || chars[length - 1] == ' ';
    }

    private boolean endsInJoiner() {
        return length > 0
                && chars[length - 1] >= FIRST_MARK
                && CharacterClass.of(chars[length - 1]) == CharacterClass.JOINER;
    }

    private boolean endsInMark(int end) {
        return UCharacter.getCombiningClass(Character.codePointBefore(chars, end)) != 0;
    }

    private int last() {
        return length == 0 ? END : Character.codePointBefore(chars, length);
    }

    private void push(int codePoint) {
        if (length + 2 > chars.length) {
            chars = Arrays.copyOf(chars, 2 * chars.length);
            starters = Arrays.copyOf(starters, chars.length);
        }
        boolean mark = codePoint >= FIRST_MARK && length > 0 && UCharacter.getCombiningClass(codePoint) != 0;
        int starter = mark ? starters[length - 1] : length;
        for (int i = Character.toChars(codePoint, chars, length); i > 0; i--) {
            starters[length++] = starter;
        }
    }
}
