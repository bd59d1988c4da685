package news.copydesk.text;

import com.ibm.icu.lang.UScript;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Direction;

/**
 * Which scripts a text is written in, counted over its letters; digits, punctuation and whatever else all scripts share do not
 * count. Of a text over {@value #SAMPLE} characters an even sample of that size is counted.
 */
public final class Scripts {

    private static final int SAMPLE = 8192;
    private static final int WINDOW = 256;

    private static final UnicodeScript[] VALUES = UnicodeScript.values();
    /** How many scripts there are. */
    static final int NUMBER = VALUES.length;

    private static final int COMMON = UnicodeScript.COMMON.ordinal();
    private static final byte[] BMP = table();

    /** Scripts that set no spaces between words. */
    private static final Set<UnicodeScript> SPACELESS = EnumSet.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.BOPOMOFO,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR,
            UnicodeScript.TIBETAN,
            UnicodeScript.YI,
            UnicodeScript.JAVANESE,
            UnicodeScript.BALINESE,
            UnicodeScript.TAI_LE,
            UnicodeScript.NEW_TAI_LUE,
            UnicodeScript.TAI_THAM,
            UnicodeScript.TAI_VIET);

    private static final Set<UnicodeScript> RIGHT_TO_LEFT = EnumSet.of(
            UnicodeScript.HEBREW,
            UnicodeScript.ARABIC,
            UnicodeScript.SYRIAC,
            UnicodeScript.THAANA,
            UnicodeScript.NKO,
            UnicodeScript.SAMARITAN,
            UnicodeScript.MANDAIC,
            UnicodeScript.ADLAM,
            UnicodeScript.HANIFI_ROHINGYA,
            UnicodeScript.MENDE_KIKAKUI);

    /** By place in {@link #VALUES}; what is behind is of no account. */
    private final int[] counts;

    private final int letters;

    /** @param counts by {@link #index}, what is common to scripts among them; they are this object's from then on */
    Scripts(int[] counts) {
        counts[COMMON] = 0;
        this.counts = counts;
        int sum = 0;
        for (int i = 0; i < VALUES.length; i++) {
            sum += counts[i];
        }
        this.letters = sum;
    }

    /** The scripts of {@code text}. */
    public static Scripts of(String text) {
        ScriptCount count = new ScriptCount();
        int length = text.length();
        if (length <= SAMPLE) {
            return count.add(text, 0, length).scripts();
        }
        long windows = SAMPLE / WINDOW;
        for (long i = 0; i < windows; i++) {
            int from = (int) (i * (length - WINDOW) / (windows - 1));
            count.add(text, from, from + WINDOW);
        }
        return count.scripts();
    }

    /** The script of one character; {@link UnicodeScript#COMMON} if it is no letter or mark of any one script. */
    public static UnicodeScript of(int codePoint) {
        return VALUES[index(codePoint)];
    }

    /** Whether words of that script follow each other without a space. */
    public static boolean isSpaceless(UnicodeScript script) {
        return SPACELESS.contains(script);
    }

    /** The direction in which that script is written. */
    public static Direction direction(UnicodeScript script) {
        return RIGHT_TO_LEFT.contains(script) ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    /** The script of most letters, of equals the one that Java lists first; empty if there are no letters. */
    public Optional<UnicodeScript> dominant() {
        int most = COMMON;
        for (int i = 0; i < VALUES.length; i++) {
            if (counts[i] > counts[most]) {
                most = i;
            }
        }
        return counts[most] == 0 ? Optional.empty() : Optional.of(VALUES[most]);
    }

    /** How many letters were counted. */
    public int letters() {
        return letters;
    }

    /** How many of the letters that were counted are of that script. */
    public int letters(UnicodeScript script) {
        return counts[script.ordinal()];
    }

    /** The share of that script in the letters, from 0 to 1; 0 if there are none. */
    public double share(UnicodeScript script) {
        return letters == 0 ? 0 : (double) letters(script) / letters;
    }

    /** Whether more than half of the letters are of scripts without spaces between words. */
    public boolean isSpaceless() {
        return 2 * lettersOf(SPACELESS) > letters;
    }

    /** Right to left if more than half of the letters are. */
    public Direction direction() {
        return 2 * lettersOf(RIGHT_TO_LEFT) > letters ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    }

    private int lettersOf(Set<UnicodeScript> scripts) {
        int sum = 0;
        for (UnicodeScript script : scripts) {
            sum += counts[script.ordinal()];
        }
        return sum;
    }

    /** The place of a character's script among all, below {@link #NUMBER}. */
    static int index(int codePoint) {
        return codePoint <= Character.MAX_VALUE ? BMP[codePoint] & 0xFF : lookUp(codePoint);
    }

    private static byte[] table() {
        byte[] table = new byte[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = (byte) lookUp(c);
        }
        return table;
    }

    /** Position in {@link #VALUES}; COMMON also for what ICU knows and this Java does not. */
    private static int lookUp(int codePoint) {
        int script = UScript.getScript(codePoint);
        if (script == UScript.COMMON || script == UScript.INHERITED || script == UScript.UNKNOWN) {
            return COMMON;
        }
        try {
            return UnicodeScript.forName(UScript.getShortName(script)).ordinal();
        } catch (IllegalArgumentException unknownToThisJava) {
            return COMMON;
        }
    }
}
