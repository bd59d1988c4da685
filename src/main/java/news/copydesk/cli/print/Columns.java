package news.copydesk.cli.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** How wide text stands on a terminal: ideographs and kana take two columns, combining marks none. */
public final class Columns {

    private Columns() {}

    /** Columns that the text takes. */
    public static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            width += width(point);
            i += Character.charCount(point);
        }
        return width;
    }

    private static int width(int point) {
        if (point < 0x300) {
            return 1;
        }
        int type = Character.getType(point);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return isWide(point) ? 2 : 1;
    }

    private static boolean isWide(int point) {
        int east = UCharacter.getIntPropertyValue(point, UProperty.EAST_ASIAN_WIDTH);
        return east == UCharacter.EastAsianWidth.WIDE || east == UCharacter.EastAsianWidth.FULLWIDTH;
    }

    /** The text with spaces after it up to that width; one that is wider stays as it is. */
    public static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    /** The text if it fits, else as much of it as does, with an ellipsis. */
    public static String fit(String text, int width) {
        int taken = 0;
        int end = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            taken += width(point);
            if (taken > width) {
                return text.substring(0, end) + "…";
            }
            i += Character.charCount(point);
            if (taken <= width - 1) {
                end = i;
            }
        }
        return text;
    }

    /** The text in lines of at most that width, broken at spaces, or between wide characters, or anywhere in a word that is longer. */
    public static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        int good = -1;
        int taken = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int columns = width(point);
            if (point == ' ' || columns == 2 && i > start) {
                good = i;
            }
            if (taken + columns > width && i > start && point != ' ') {
                int end = good > start ? good : i;
                lines.add(text.substring(start, end).stripTrailing());
                start = text.charAt(end) == ' ' ? end + 1 : end;
                taken = width(text.substring(start, i));
                good = -1;
            }
            taken += columns;
            i += Character.charCount(point);
        }
        String rest = text.substring(Math.min(start, text.length())).strip();
        if (!rest.isEmpty() || lines.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }
}
