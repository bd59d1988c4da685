package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.function.Consumer;

/**
 * Control characters from U+0080 to U+009F are what Windows-1252 bytes become when they are read as Latin-1: quotes, dashes, the
 * euro sign. Rarely they are MacRoman's accented letters; then that reading is the less odd one.
 */
final class LoneControls {

    private static final Reading WINDOWS = new Reading("windows-1252");
    private static final Reading MAC = new Reading("x-MacRoman");

    /** How odd each of the characters may be, in the points of {@link Oddity}. */
    private static final int MOST_ODD = 2;

    private LoneControls() {}

    static String mend(String line, Consumer<String> repairs) {
        boolean any = false;
        for (int i = 0; i < line.length() && !any; i++) {
            any = isControl(line.charAt(i));
        }
        if (!any) {
            return line;
        }
        String windows = WINDOWS.of(line);
        boolean mac = isMac(line, windows);
        String mended = mac ? MAC.of(line) : windows;
        if (mended.equals(line) || !mac && !isPlausible(line, windows)) {
            return line;
        }
        repairs.accept("mojibake:ISO-8859-1/" + (mac ? "macintosh" : "windows-1252"));
        return mended;
    }

    /** Whether what the controls become fits in where they stand. */
    private static boolean isPlausible(String line, String windows) {
        StringBuilder without = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (!isControl(line.charAt(i))) {
                without.append(line.charAt(i));
            }
        }
        int controls = line.length() - without.length();
        return Oddity.of(windows, ' ', ' ') <= Oddity.of(without, ' ', ' ') + MOST_ODD * controls;
    }

    /** Whether all of several are letters in MacRoman and stand within words, and Windows-1252 would put an odd sign into one. */
    private static boolean isMac(String line, String windows) {
        boolean oddSign = false;
        int controls = 0;
        for (int i = 1; i + 1 < line.length(); i++) {
            if (!isControl(line.charAt(i))) {
                continue;
            }
            boolean within = GlyphKind.of(line.charAt(i - 1)) == GlyphKind.LOWER
                    && GlyphKind.of(line.charAt(i + 1)) == GlyphKind.LOWER;
            boolean letter = GlyphKind.of(MAC.of(line.charAt(i))) == GlyphKind.LOWER_ACCENTED;
            if (!within || !letter) {
                return false;
            }
            controls++;
            int kind = GlyphKind.of(windows.charAt(i));
            oddSign |= kind != GlyphKind.APOSTROPHE && kind != GlyphKind.CONTROL && !GlyphKind.isLetter(kind);
        }
        return controls >= 2 && oddSign;
    }

    private static boolean isControl(char c) {
        return c >= 0x80 && c < 0xA0;
    }

    private static final class Reading {

        private final char[] characters = new char[0x20];

        Reading(String charset) {
            for (int i = 0; i < characters.length; i++) {
                String read = new String(new byte[] {(byte) (0x80 + i)}, Charset.forName(charset));
                characters[i] = read.charAt(0) == '\uFFFD' ? (char) (0x80 + i) : read.charAt(0);
            }
        }

        char of(char control) {
            return characters[control - 0x80];
        }

        String of(String line) {
            StringBuilder read = new StringBuilder(line);
            for (int i = 0; i < read.length(); i++) {
                if (isControl(read.charAt(i))) {
                    read.setCharAt(i, of(read.charAt(i)));
                }
            }
            return read.toString();
        }
    }
}
