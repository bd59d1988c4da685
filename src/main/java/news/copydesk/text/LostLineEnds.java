package news.copydesk.text;

import java.util.Locale;
import java.util.function.Consumer;

/**
 * Line ends that were lost on the way: a page on a single line in which what parted its lines is spelt out, as JSON and HTML spell it, or has
 * become a tab. Where a page has line ends of its own, such signs are something else.
 */
final class LostLineEnds {

    /** How many of a kind are no accident. */
    private static final int LEAST = 3;

    private enum Kind {
        ESCAPED {
            @Override
            int width(String text, int at) {
                int width = text.startsWith("\\n", at) ? 2 : text.startsWith("\\r\\n", at) ? 4 : 0;
                boolean name = at + width < text.length() && Character.isLowerCase(text.charAt(at + width));
                return name ? 0 : width;
            }
        },
        BR {
            @Override
            int width(String text, int at) {
                if (!text.regionMatches(true, at, "<br", 0, 3)) {
                    return 0;
                }
                int end = at + 3;
                end += text.startsWith(" ", end) ? 1 : 0;
                end += text.startsWith("/", end) ? 1 : 0;
                return text.startsWith(">", end) ? end + 1 - at : 0;
            }
        },
        TAB {
            @Override
            int width(String text, int at) {
                return text.charAt(at) == '\t' ? 1 : 0;
            }
        };

        /** How long the sign is that stands there for a line end; 0 if none does. In {@code C:\news} a small letter follows it: none. */
        abstract int width(String text, int at);

        String repair() {
            return "line-ends:" + name().toLowerCase(Locale.ROOT);
        }
    }

    private LostLineEnds() {}

    /** The text with its line ends; {@code repairs} is told {@code line-ends:escaped}, {@code line-ends:br} or {@code line-ends:tab}. */
    static String restored(String text, Consumer<String> repairs) {
        if (hasLines(text)) {
            return text;
        }
        for (Kind kind : Kind.values()) {
            if (count(text, kind) >= LEAST) {
                repairs.accept(kind.repair());
                return parted(text, kind);
            }
        }
        return text;
    }

    /** Whether a line end stands before its last character. */
    private static boolean hasLines(String text) {
        for (int i = 0; i < text.length() - 1; i++) {
            if (LineSplitter.mayEndLine(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static int count(String text, Kind kind) {
        int count = 0;
        for (int i = 0; i < text.length() && count < LEAST; i++) {
            count += kind.width(text, i) > 0 ? 1 : 0;
        }
        return count;
    }

    private static String parted(String text, Kind kind) {
        StringBuilder lines = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int width = kind.width(text, i);
            lines.append(width > 0 ? '\n' : text.charAt(i));
            i += Math.max(1, width);
        }
        return lines.toString();
    }
}
