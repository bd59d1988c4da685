package news.copydesk.rules;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** How a term has to be written where not any case will do: as in its file, or in capitals throughout. Spaces do not count. */
final class Lettering {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();
    /** Below it no character is changed by normalising. */
    private static final char FIRST_CHANGED = '\u00A0';

    private final String written;
    private final String shouted;
    /** Nothing in it shows how it is written. */
    private final boolean any;

    Lettering(String phrase) {
        this.written = phrase.replace(" ", "");
        this.shouted = written.toUpperCase(Locale.ROOT);
        this.any = written.chars().noneMatch(Lettering::shows);
    }

    private static boolean shows(int c) {
        return Character.isDigit(c) || Conditions.isCapital((char) c) || Conditions.isSmall((char) c);
    }

    /** Whether a stretch of the text is written so, full-width forms and their like being as good as others. */
    boolean fits(String text, int start, int end) {
        if (any || equals(written, text, start, end) || equals(shouted, text, start, end)) {
            return true;
        }
        for (int i = start; i < end; i++) {
            if (text.charAt(i) >= FIRST_CHANGED) {
                String normal = NFKC.normalize(text.substring(start, end));
                return equals(written, normal, 0, normal.length()) || equals(shouted, normal, 0, normal.length());
            }
        }
        return false;
    }

    private static boolean equals(String expected, String text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ') {
                if (at == expected.length() || expected.charAt(at) != c) {
                    return false;
                }
                at++;
            }
        }
        return at == expected.length();
    }
}
