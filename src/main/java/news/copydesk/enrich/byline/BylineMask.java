package news.copydesk.enrich.byline;

import java.util.Arrays;

/** A byline in which what is no name gets overwritten by signs that hold the names apart; its text stays as it is. */
final class BylineMask {

    /** Over what separates, and over what is dropped. */
    static final char BAR = '|';
    /** Over the space between a name and the agency behind it. */
    static final char OTHER = ';';
    /** Over a job title. */
    static final char ROLE = '\uE000';
    /** Over a word such as "By". */
    static final char PREFIX = '\uE001';

    private final String text;
    private final char[] kept;

    BylineMask(String text) {
        this.text = text;
        this.kept = text.toCharArray();
    }

    /** As printed. */
    String text() {
        return text;
    }

    int length() {
        return kept.length;
    }

    /** The character there, or what is over it. */
    char at(int index) {
        return kept[index];
    }

    void fill(int start, int end, char mark) {
        Arrays.fill(kept, start, end, mark);
    }

    /** Puts back there what is printed. */
    void restore(int start, int end) {
        text.getChars(start, end, kept, start);
    }

    /** A stretch of it in a string of its own. */
    String kept(int start, int end) {
        return new String(kept, start, end - start);
    }

    /** Whether a colon stands there or behind spaces. */
    boolean isColon(int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i < text.length() && (text.charAt(i) == ':' || text.charAt(i) == '：');
    }

    /** The place before {@code at} and the spaces before it; -1 if there is none. */
    int before(int at) {
        int i = at - 1;
        while (i >= 0 && kept[i] == ' ') {
            i--;
        }
        return i;
    }
}
