package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.List;

/**
 * A single-byte charset in which UTF-8 has been read by mistake, as a way back from its characters to the bytes. Bytes that it leaves
 * undefined come out as the control characters of the same number, as browsers have it.
 */
final class Misreading {

    /** In the order in which they are preferred where several explain a line equally well. */
    static final List<Misreading> ALL = List.of(
            new Misreading("windows-1252", "windows-1252", 0),
            new Misreading("x-MacRoman", "macintosh", 1),
            new Misreading("windows-1251", "windows-1251", 2),
            new Misreading("windows-1250", "windows-1250", 3),
            new Misreading("ISO-8859-2", "ISO-8859-2", 3),
            new Misreading("windows-1254", "windows-1254", 0),
            new Misreading("windows-1257", "windows-1257", 3),
            new Misreading("windows-1253", "windows-1253", 4),
            new Misreading("windows-1256", "windows-1256", 5),
            new Misreading("IBM437", "IBM437", 6),
            new Misreading("IBM850", "IBM850", 6),
            new Misreading("IBM852", "IBM852", 6),
            new Misreading("IBM866", "IBM866", 6),
            new Misreading("windows-1255", "windows-1255", 7),
            new Misreading("KOI8-R", "KOI8-R", 8),
            new Misreading("ISO-8859-15", "ISO-8859-15", 0));

    /** The commonest by far. */
    static final Misreading WINDOWS_1252 = ALL.get(0);

    /** As many of them come up beneath another layer. */
    private static final int LAYERED = 10;

    private static final String LATIN_1 = "ISO-8859-1";
    private static final int HIGH = 0x80;
    private static final int NO_BREAK_SPACE = 0xA0;
    private static final int SOFT_HYPHEN = 0xAD;
    /** Above all their characters but Apple's logo, which MacRoman has for the first byte of pictographs. */
    private static final int LIMIT = 0x2700;

    private static final char APPLE = '\uF8FF';

    private final String name;
    private final int family;
    private final char[] characters;
    private final byte[] bytes = new byte[LIMIT];
    private final boolean hasApple;
    private final boolean hasControls;
    private final boolean hasNoBreakSpace;
    private final boolean hasSoftHyphen;

    private Misreading(String charset, String name, int family) {
        this.name = name;
        this.family = family;
        this.characters = new String(upperHalf(), Charset.forName(charset)).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            char c = characters[i] == '\uFFFD' ? (char) (HIGH + i) : characters[i];
            characters[i] = c;
            if (c < LIMIT) {
                bytes[c] = (byte) (HIGH + i);
            }
        }
        hasApple = characters[0xF0 - HIGH] == APPLE;
        hasNoBreakSpace = characters[NO_BREAK_SPACE - HIGH] == '\u00A0';
        hasSoftHyphen = characters[SOFT_HYPHEN - HIGH] == SOFT_HYPHEN;
        hasControls = hasNoBreakSpace;
        for (int c = HIGH; hasControls && c < NO_BREAK_SPACE; c++) {
            bytes[c] = (byte) c;
        }
    }

    /** Those that text is read in several times over. */
    static List<Misreading> layered() {
        return ALL.subList(0, LAYERED);
    }

    /** IANA name. */
    String name() {
        return name;
    }

    /** The name of what was really read, which is Latin-1 if control characters stand where Windows-1252 has others. */
    String name(String garbled) {
        if (family == 0) {
            for (int i = 0; i < garbled.length(); i++) {
                if (isForeign(garbled.charAt(i))) {
                    return LATIN_1;
                }
            }
        }
        return name;
    }

    /** Charsets that have much in common are of one family. */
    int family() {
        return family;
    }

    /** The byte from 0x80 to 0xFF that gives that character, or 0 if none does. */
    int byteOf(char c) {
        return c < LIMIT ? bytes[c] & 0xFF : hasApple && c == APPLE ? 0xF0 : 0;
    }

    /** Whether that control character is none of this charset's: then the charset was rather its sibling of ISO 8859. */
    boolean isForeign(char c) {
        return c >= HIGH && c < NO_BREAK_SPACE && characters[c - HIGH] != c;
    }

    /** The characters that the bytes from 0x80 to 0xFF give. */
    char[] characters() {
        return characters.clone();
    }

    /** Whether most of its first bytes of sequences are lines and boxes, and the others Greek. */
    boolean hasDrawings() {
        return characters[0xC4 - HIGH] == '─';
    }

    /** Whether byte 0xA0 gives a no-break space, which often becomes a plain one on the way. */
    boolean hasNoBreakSpace() {
        return hasNoBreakSpace;
    }

    /** Whether byte 0xAD gives a soft hyphen, which often goes on the way. */
    boolean hasSoftHyphen() {
        return hasSoftHyphen;
    }

    /** Whether that byte gives nothing to see, so that it is often lost on the way. */
    boolean isLosable(int highByte) {
        char c = characters[highByte - HIGH];
        return c >= HIGH && c < NO_BREAK_SPACE;
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] upperHalf() {
        byte[] upper = new byte[HIGH];
        for (int i = 0; i < HIGH; i++) {
            upper[i] = (byte) (HIGH + i);
        }
        return upper;
    }
}
