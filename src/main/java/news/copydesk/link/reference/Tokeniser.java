package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.reference.Token.After;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Letters;
import news.copydesk.text.Scripts;

/** Cuts a title into tokens. Of a title over {@value #LONGEST} characters the beginning counts. */
final class Tokeniser {

    private static final int LONGEST = 400;
    private static final char FIRST_SPACELESS = 0x0E00;

    private final Folded folded;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    /** The token that was read last: what stands behind it is known with the next. */
    private Optional<Token> last = Optional.empty();

    private Tokeniser(Folded folded) {
        this.folded = folded;
    }

    static List<Token> tokens(String title) {
        String text = title.length() <= LONGEST ? title : title.substring(0, LONGEST);
        return new Tokeniser(Folding.fold(text)).read();
    }

    private List<Token> read() {
        int gap = 0;
        while (at < folded.length()) {
            if (isDigit(at)) {
                token(gap, number(gap), Token.NUMBER);
            } else if (isLetter(folded.charAt(at))) {
                int start = at;
                token(gap, word(), shape(start, at));
            } else {
                at++;
                continue;
            }
            gap = at;
        }
        close(gap, folded.length());
        return tokens;
    }

    private void token(int gap, String key, int shape) {
        close(gap, start);
        last = Optional.of(new Token(key, shape, After.NOTHING));
    }

    private int start;

    private String number(int gap) {
        start = at;
        boolean minus = at > gap
                && folded.charAt(at - 1) == '-'
                && (at - 1 == 0 || at - 1 > gap && folded.charAt(at - 2) == ' ');
        StringBuilder digits = new StringBuilder(minus ? "-" : "");
        String original = folded.original();
        int end = folded.end(at);
        for (int i = folded.start(at); i < end; ) {
            int codePoint = original.codePointAt(i);
            int digit = Character.digit(codePoint, 10);
            if (digit >= 0) {
                digits.append((char) ('0' + digit));
            }
            i += Character.charCount(codePoint);
        }
        at++;
        return digits.toString();
    }

    private String word() {
        start = at;
        boolean spaceless = isSpaceless(folded.charAt(at));
        at++;
        while (at < folded.length() && !isDigit(at) && continues(folded.charAt(at), spaceless)) {
            at++;
        }
        return folded.substring(start, at).replace("ß", "ss");
    }

    private static boolean continues(char key, boolean spaceless) {
        return spaceless ? Letters.isMark(key) || Character.isLowSurrogate(key) : isLetter(key) && !isSpaceless(key);
    }

    private int shape(int from, int to) {
        if (isSpaceless(folded.charAt(from))) {
            return Token.SPACELESS;
        }
        String original = folded.original();
        int shape = 0;
        int capitals = 0;
        int others = 0;
        for (int i = from; i < to; i++) {
            char c = original.charAt(folded.start(i));
            if (Letters.isUpperCase(c) || Character.isTitleCase(c)) {
                shape |= i == from ? Token.CAPITAL : 0;
                capitals++;
            } else {
                shape |= Letters.isLowerCase(c) ? Token.SMALL : 0;
                others++;
            }
        }
        return capitals >= 2 && others == 0 ? shape | Token.CAPITALS : shape;
    }

    /** Tells the last token what follows it up to {@code to}. */
    private void close(int from, int to) {
        if (last.isEmpty()) {
            return;
        }
        After after = After.NOTHING;
        for (int i = from; i < to; i++) {
            After found = separator(i, from, to);
            after = found.compareTo(after) > 0 ? found : after;
        }
        tokens.add(last.get().before(after));
    }

    private After separator(int i, int from, int to) {
        switch (folded.charAt(i)) {
            case '(', '[', '【', '〔', '「':
                return After.OPENING_BRACKET;
            case ')', ']', '】', '〕':
                return After.CLOSING_BRACKET;
            case ':':
                return After.COLON;
            case '|', '•', '·', '›', '»', '/', '¦', '丨':
                return spaced(i, from, to) || folded.charAt(i) == '|' ? After.BAR : After.NOTHING;
            case '-':
                return spaced(i, from, to) ? After.DASH : After.NOTHING;
            case '+':
                return i == from ? After.PLUS : After.NOTHING;
            case '.':
                boolean ellipsis = i + 2 < to && folded.charAt(i + 1) == '.' && folded.charAt(i + 2) == '.';
                return !ellipsis ? After.NOTHING : i == from ? After.CUT : After.ELLIPSIS;
            default:
                return After.NOTHING;
        }
    }

    private boolean spaced(int i, int from, int to) {
        boolean before = i > from && folded.charAt(i - 1) == ' ';
        boolean behind = i + 1 < to && folded.charAt(i + 1) == ' ' || i + 1 == folded.length();
        return before && behind;
    }

    /** A run of digits has the key {@code #}, and so has the sign itself. */
    private boolean isDigit(int index) {
        return folded.charAt(index) == '#'
                && folded.original().charAt(folded.start(index)) != '#'
                && folded.original().charAt(folded.start(index)) != '＃';
    }

    private static boolean isSpaceless(char key) {
        return key >= FIRST_SPACELESS && (isAstral(key) || Scripts.isSpaceless(Scripts.of(key)));
    }

    private static boolean isLetter(char key) {
        return Letters.isLetterOrMark(key) || isAstral(key);
    }

    /** Letters beyond the basic plane, Han above all, but no pictograms, which start with U+D83C to U+D83E. */
    private static boolean isAstral(char key) {
        return Character.isHighSurrogate(key) && (key < 0xD83C || key > 0xD83E);
    }
}
