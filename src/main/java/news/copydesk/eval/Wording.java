package news.copydesk.eval;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A text as it is compared with others: case, quotes, dashes, white space and invisible characters make no difference. Never
 * printed.
 */
final class Wording {

    private static final int SHORTEST_PART = 10;
    private static final String INVISIBLE =
            "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u202a\u202b\u202c\u202d\u202e";
    private static final String QUOTES = "\"'`´‘’‚‛“”„‟«»‹›〝〞「」『』״׳ʼʹ＂＇";
    private static final String DASHES = "‐‑‒–—―−﹣－";

    private final String normal;
    private final String key;
    private final int length;
    private final List<String> words;
    private final Map<String, Integer> bag = new HashMap<>();

    private Wording(String normal) {
        this.normal = normal;
        this.key = key(normal);
        this.length = key.codePointCount(0, key.length());
        this.words = words(normal);
        words.forEach(word -> bag.merge(word, 1, Integer::sum));
    }

    static Wording of(String text) {
        return new Wording(normal(text));
    }

    static List<Wording> all(List<String> texts) {
        return texts.stream().map(Wording::of).toList();
    }

    /** The text folded to lower case, with one kind of quote, dash and space. */
    String normal() {
        return normal;
    }

    /** Its letters, marks and digits only. */
    String key() {
        return key;
    }

    /** Characters of the key. */
    int length() {
        return length;
    }

    /** Whether there is nothing in it to compare. */
    boolean isEmpty() {
        return key.isEmpty();
    }

    /** Its words; a script without spaces gives one for each character. */
    List<String> words() {
        return words;
    }

    boolean same(Wording other) {
        return key.equals(other.key);
    }

    /** How alike the two are, 1 for the same key, else the share of words in common; 0 if that is less than asked for. */
    double likeness(Wording other, double least) {
        if (isEmpty() || other.isEmpty()) {
            return 0;
        }
        if (same(other)) {
            return 1;
        }
        double shared = sharedWords(other);
        return shared >= least ? shared : 0;
    }

    /** Whether the shorter, if it has some length, is a part of the longer and at least so large a share of it. */
    boolean overlaps(Wording other, double leastShare) {
        Wording shorter = other.length < length ? other : this;
        Wording longer = other.length < length ? this : other;
        return shorter.length >= SHORTEST_PART
                && shorter.length >= leastShare * longer.length
                && longer.key.contains(shorter.key);
    }

    /** Dice's coefficient of the two bags of words. */
    private double sharedWords(Wording other) {
        int total = words.size() + other.words.size();
        if (total == 0) {
            return normal.equals(other.normal) ? 1 : 0;
        }
        Wording few = bag.size() <= other.bag.size() ? this : other;
        Wording many = few == this ? other : this;
        int common = 0;
        for (Map.Entry<String, Integer> word : few.bag.entrySet()) {
            common += Math.min(word.getValue(), many.bag.getOrDefault(word.getKey(), 0));
        }
        return 2.0 * common / total;
    }

    private static String normal(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(composed.length());
        boolean space = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (INVISIBLE.indexOf(c) >= 0) {
                continue;
            }
            if (isSpace(c)) {
                space = true;
                continue;
            }
            if (space && !out.isEmpty()) {
                out.append(' ');
            }
            space = false;
            out.append(QUOTES.indexOf(c) >= 0 ? '\'' : DASHES.indexOf(c) >= 0 ? '-' : c);
        }
        return UCharacter.foldCase(out.toString().replace("''", "'"), true);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    private static String key(String normal) {
        StringBuilder key = new StringBuilder(normal.length());
        normal.codePoints().filter(point -> isWordPart(point) || isMark(point)).forEach(key::appendCodePoint);
        return key.toString();
    }

    /**
     * A run of letters and digits is one word; at its start a character of a script without spaces stands alone, but inside a
     * run that began with another one it does not.
     */
    private static List<String> words(String normal) {
        List<String> words = new ArrayList<>();
        int i = 0;
        while (i < normal.length()) {
            int point = normal.codePointAt(i);
            int end = i + Character.charCount(point);
            if (isSpaceless(point)) {
                words.add(normal.substring(i, end));
            } else if (isWordPart(point)) {
                while (end < normal.length() && isWordPart(normal.codePointAt(end))) {
                    end += Character.charCount(normal.codePointAt(end));
                }
                words.add(normal.substring(i, end));
            }
            i = end;
        }
        return List.copyOf(words);
    }

    private static boolean isWordPart(int point) {
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Kana, ideographs of the basic plane, Thai. */
    private static boolean isSpaceless(int point) {
        return point >= 0x3040 && point <= 0x30ff
                || point >= 0x3400 && point <= 0x9fff
                || point >= 0xf900 && point <= 0xfaff
                || point >= 0x0e00 && point <= 0x0e7f;
    }

    @Override
    public String toString() {
        return normal;
    }
}
