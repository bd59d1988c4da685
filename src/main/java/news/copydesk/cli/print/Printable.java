package news.copydesk.cli.print;

import java.util.Locale;

/**
 * Makes text from elsewhere fit for a terminal: an article must not be able to colour, move, retitle or reorder what a person
 * reads, or to feed keystrokes back. Escape sequences go as a whole, line breaks and tabs become spaces, all other control
 * characters and the explicit bidirectional ones are dropped, and lone surrogates become U+FFFD. Letters, marks and joiners stay.
 */
public final class Printable {

    private static final char ESCAPE = '\u001b';
    private static final char STRING_TERMINATOR = '\u009c';
    private static final char BELL = '\u0007';

    private final String text;
    private final StringBuilder out;
    /** Set once no string terminator was found, so that a text of nothing but openers is not searched again and again. */
    private boolean unterminated;

    private Printable(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The text on one line. */
    public static String line(String text) {
        return isPlain(text) ? text : new Printable(text).clean();
    }

    /** JSON with what could steer a terminal escaped: it means the same, and all that would be escaped stands inside strings. */
    public static String json(String json) {
        StringBuilder escaped = null;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            boolean unsafe = c >= 0x7f && c <= 0x9f || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
            if (unsafe && escaped == null) {
                escaped = new StringBuilder(json.length() + 64).append(json, 0, i);
            }
            if (unsafe) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else if (escaped != null) {
                escaped.append(c);
            }
        }
        return escaped == null ? json : escaped.toString();
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7f && (c <= 0x9f || c >= 0x2028)) {
                return false;
            }
        }
        return true;
    }

    private String clean() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == ESCAPE) {
                i = afterEscape(i + 1);
            } else if (c == '\u009b') {
                i = afterControlSequence(i + 1);
            } else if (c == '\u0090' || c == '\u0098' || c >= '\u009d' && c <= '\u009f') {
                i = afterString(i + 1);
            } else {
                i += append(i);
            }
        }
        return out.toString();
    }

    private int append(int i) {
        int point = text.codePointAt(i);
        if (point == '\t' || point == '\n' || point == '\r' || point == 0x2028 || point == 0x2029) {
            out.append(' ');
        } else if (Character.isSurrogate((char) point) && point < 0x10000) {
            out.append('\ufffd');
        } else if (!isDropped(point)) {
            out.appendCodePoint(point);
        }
        return Character.charCount(point);
    }

    private static boolean isDropped(int point) {
        return Character.isISOControl(point)
                || point >= 0x202a && point <= 0x202e
                || point >= 0x2066 && point <= 0x2069
                || point == 0xfeff
                || point >= 0xfff9 && point <= 0xfffb
                || point >= 0xe0000 && point <= 0xe007f;
    }

    /** ECMA-48: what follows ESC says how long the sequence is. */
    private int afterEscape(int i) {
        if (i >= text.length()) {
            return i;
        }
        return switch (text.charAt(i)) {
            case '[' -> afterControlSequence(i + 1);
            case ']', 'P', 'X', '^', '_' -> afterString(i + 1);
            default -> {
                int end = skip(i, ' ', '/');
                yield end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '~' ? end + 1 : end;
            }
        };
    }

    private int afterControlSequence(int i) {
        int end = skip(skip(i, '0', '?'), ' ', '/');
        return end < text.length() && text.charAt(end) >= '@' && text.charAt(end) <= '~' ? end + 1 : end;
    }

    /** A string that never ends would swallow the article: then only its opener goes. */
    private int afterString(int start) {
        if (unterminated) {
            return start;
        }
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == BELL || c == STRING_TERMINATOR) {
                return i + 1;
            }
            if (c == ESCAPE && i + 1 < text.length() && text.charAt(i + 1) == '\\') {
                return i + 2;
            }
        }
        unterminated = true;
        return start;
    }

    private int skip(int i, char from, char to) {
        int end = i;
        while (end < text.length() && text.charAt(end) >= from && text.charAt(end) <= to) {
            end++;
        }
        return end;
    }
}
