package news.copydesk.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;
import java.util.Map;

/** The match key of each character of the Basic Multilingual Plane. */
final class FoldingTable {

    /** In place of a match key: the character has none and is left out. */
    static final char DROPPED = '\uFDD0';
    /** A decimal digit: a run of them has the one match key {@code #}. */
    static final char DIGIT = '\uFDD1';
    /** Several match keys, in {@link #expansion}. */
    static final char EXPANDED = '\uFDD2';
    /** Half of a surrogate pair. */
    static final char SURROGATE = '\uFDD3';

    private static final String SINGLE_QUOTES = "'`´‘’‚‛′‵‹›ʹʻʼʽˈ׳";
    private static final String DOUBLE_QUOTES = "\"«»“”„‟″‶״〝〞〟";
    private static final String DASHES = "-‐‑‒–—―−─⸺⸻֊־᠆﹘﹣";
    /** Pairs of a letter and what it is matched as, where Unicode gives no decomposition that would say so. */
    private static final String LETTERS = "ıiłløođdħhŧtƶzɨiأاإاآاٱاىيیيکك";

    private static final String ELLIPSIS = "...";

    private static final Map<Character, String> EXPANSIONS = Map.ofEntries(
            Map.entry('…', ELLIPSIS),
            Map.entry('\uFB00', "ff"),
            Map.entry('\uFB01', "fi"),
            Map.entry('\uFB02', "fl"),
            Map.entry('\uFB03', "ffi"),
            Map.entry('\uFB04', "ffl"),
            Map.entry('\uFB05', "st"),
            Map.entry('\uFB06', "st"),
            Map.entry('\uFEF5', "لا"),
            Map.entry('\uFEF6', "لا"),
            Map.entry('\uFEF7', "لا"),
            Map.entry('\uFEF8', "لا"),
            Map.entry('\uFEF9', "لا"),
            Map.entry('\uFEFA', "لا"),
            Map.entry('\uFEFB', "لا"),
            Map.entry('\uFEFC', "لا"));

    private static final Normalizer2 NFD = Normalizer2.getNFDInstance();
    private static final Normalizer2 NFKD = Normalizer2.getNFKDInstance();

    private FoldingTable() {}

    static char[] build() {
        char[] table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = key((char) c);
        }
        return table;
    }

    /** Whether a value of the table is no match key but says what to do. */
    static boolean isInstruction(char key) {
        return key >= DROPPED && key <= SURROGATE;
    }

    static String expansion(char c) {
        return c == '…' ? ELLIPSIS : EXPANSIONS.get(c);
    }

    private static char key(char c) {
        if (Character.isSurrogate(c)) {
            return SURROGATE;
        }
        if (EXPANSIONS.containsKey(c)) {
            return EXPANDED;
        }
        switch (CharacterClass.of(c)) {
            case SPACE:
                return ' ';
            case INVISIBLE, JOINER:
                return DROPPED;
            default:
        }
        if (UCharacter.isDigit(c)) {
            return DIGIT;
        }
        if (isDroppedMark(c) || isInstruction(c)) {
            return DROPPED;
        }
        if (SINGLE_QUOTES.indexOf(c) >= 0) {
            return '\'';
        }
        if (DOUBLE_QUOTES.indexOf(c) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(c) >= 0) {
            return '-';
        }
        char bare = bare(c);
        return bare == c ? letter(c) : key(bare);
    }

    /** Without its diacritics or its presentation form, in lower case. */
    private static char bare(char c) {
        int script = UScript.getScript(c);
        String decomposed = null;
        if (c >= '\uFF01' && c <= '\uFF5E' || c >= '\uFB50' && c <= '\uFEFC' && script == UScript.ARABIC) {
            decomposed = NFKD.getDecomposition(c);
        } else if (script == UScript.LATIN
                || script == UScript.GREEK
                || script == UScript.CYRILLIC
                || script == UScript.HEBREW) {
            decomposed = NFD.getDecomposition(c);
        }
        char base = c;
        if (decomposed != null && decomposed.chars().skip(1).allMatch(mark -> isDroppedMark((char) mark))) {
            base = decomposed.charAt(0);
        }
        int lower = UCharacter.foldCase(base, true);
        return lower <= Character.MAX_VALUE ? (char) lower : base;
    }

    private static char letter(char c) {
        int at = LETTERS.indexOf(c);
        return at >= 0 && at % 2 == 0 ? LETTERS.charAt(at + 1) : c;
    }

    /** Marks that readers of Latin, Greek, Cyrillic, Arabic and Hebrew do without, tatweel, and variation selectors. */
    private static boolean isDroppedMark(char c) {
        return c >= 0x0300 && c <= 0x036F
                || c >= 0x0483 && c <= 0x0489
                || c >= 0x0591 && c <= 0x05C7 && c != 0x05BE && c != 0x05C0 && c != 0x05C3 && c != 0x05C6
                || c >= 0x0610 && c <= 0x061A
                || c == 0x0640
                || c >= 0x064B && c <= 0x065F
                || c == 0x0670
                || c >= 0x06D6 && c <= 0x06ED && UCharacter.getCombiningClass(c) != 0
                || c >= 0x08D3 && c <= 0x08FF && UCharacter.getCombiningClass(c) != 0
                || c >= 0x1AB0 && c <= 0x1AFF
                || c >= 0x1DC0 && c <= 0x1DFF
                || c >= 0x20D0 && c <= 0x20FF
                || c == 0xFB1E
                || c >= 0xFE00 && c <= 0xFE0F
                || c >= 0xFE20 && c <= 0xFE2F;
    }
}
