package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isClosing;
import static news.copydesk.rules.Punctuation.isOpening;

import news.copydesk.rules.CreditSlot.Form;
import news.copydesk.text.Letters;

/** A credit in the bracket that ends its line: {@code … in Washington, DC. (AFP photo)}, also with the agency once more behind it. */
final class BracketedCredit {

    /** How far behind the bracket the agency once more can go. */
    private static final int LONGEST_AGENCY = 40;

    private BracketedCredit() {}

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        String text = tail.text();
        int close = lastClosing(text, tail.end());
        if (close < 0) {
            return null;
        }
        int open = matching(text, close);
        if (open < 0 || close - open > CreditFinder.LONGEST || close - open < 3) {
            return null;
        }
        boolean trailing = close < tail.end() - 1;
        if (trailing && !isAgency(tail, close + 1, tail.end()) && !isContact(text, close + 1, tail.end())) {
            return null;
        }
        boolean known = tail.line().hasWithin(open, close, Category.CREDIT_MARKER, Category.AGENCY, Category.HANDOUT)
                // Some of these are phrases with their brackets.
                || tail.line().hasWithin(open, close + 1, Category.CREDIT_SUFFIX, Category.SUPPLIED, Category.POOL)
                || tail.contains('©', open, close);
        boolean joined = tail.contains('/', open, close) && NameShape.isCapitalised(text, open + 1, close);
        // Of one word before an agency it is a party: Ann Lee (SPD) © dpa.
        boolean person = open > 0
                && NameShape.isPersonName(text, open + 1, close)
                && (!trailing || tail.contains(' ', open, close));
        if (!known && !joined && !person) {
            return null;
        }
        open = withBracketBefore(tail, open);
        int start = markedNameBefore(tail, open);
        if (start < open) {
            return new CreditSlot(start, tail.end(), Form.MARKER);
        }
        return new CreditSlot(open, tail.end(), known || joined ? Form.BRACKET : Form.NAME);
    }

    /** {@code (사진=부산소방본부 제공) 2026.03.03. photo@newsis.com}: days and addresses, and one address at least. */
    private static boolean isContact(String text, int from, int to) {
        boolean address = false;
        for (String word : text.substring(from, to).strip().split(" ")) {
            boolean mail = word.indexOf('@') > 0;
            boolean day = !word.isEmpty() && word.chars().allMatch(c -> Letters.isDigit((char) c) || c == '.');
            if (!mail && !day) {
                return false;
            }
            address |= mail;
        }
        return address;
    }

    /** {@code (Photo by Ann Lee / AFP) (Photo by ANN LEE/AFP via Getty Images)}: a credit that is printed twice is one. */
    private static int withBracketBefore(Tail tail, int bracket) {
        String text = tail.text();
        int close = bracket - 1;
        while (close > 0 && text.charAt(close) == ' ') {
            close--;
        }
        int open = close > 0 && isClosing(text.charAt(close)) ? matching(text, close) : -1;
        boolean credit = open > 0
                && tail.isShort(open)
                && tail.line().hasWithin(open, close, Category.AGENCY)
                && (tail.line().hasWithin(open, close, Category.CREDIT_MARKER) || tail.contains('/', open, close));
        return credit ? open : bracket;
    }

    /** The last bracket that closes near the end of the line, or -1. */
    static int lastClosing(String text, int end) {
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_AGENCY); i--) {
            if (isClosing(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The bracket that the one at {@code close} closes, or -1. */
    static int matching(String text, int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - CreditFinder.LONGEST); i--) {
            char c = text.charAt(i);
            if (isClosing(c)) {
                depth++;
            } else if (isOpening(c) && --depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Whether an agency and nothing else but punctuation, or a word such as "photo", fills the stretch. */
    static boolean isAgency(Tail tail, int from, int to) {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.end() <= to) {
                return tail.hasSignsOnly(from, hit.start()) && tail.letters(hit.end(), to) <= "photo".length();
            }
        }
        return false;
    }

    /** Where marker, colon and name begin that end before the bracket: {@code Foto: Ann Lee (AP)}; the bracket itself if none do. */
    private static int markedNameBefore(Tail tail, int bracket) {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.CREDIT_MARKER && hit.end() < bracket && tail.isShort(hit.start())) {
                boolean colon = tail.colonAt(hit.end());
                int name = tail.skipSpaces(colon ? tail.skipSpaces(hit.end()) + 1 : hit.end());
                boolean bare = ".:".indexOf(tail.text().charAt(hit.end() - 1)) >= 0
                        && Separators.open(tail.text(), hit.start());
                if ((colon || bare) && name < bracket && NameShape.isPersonName(tail.text(), name, bracket)) {
                    return Separators.backOver(tail.text(), hit.start());
                }
            }
        }
        return bracket;
    }
}
