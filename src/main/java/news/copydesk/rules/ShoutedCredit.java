package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isStop;

import news.copydesk.rules.CreditSlot.Form;
import news.copydesk.text.Letters;

/** A credit in capitals behind a sentence that is not: {@code … le 9 août 2025. JANE ROE POUR « LE MATIN »}. */
final class ShoutedCredit {

    private static final int LONGEST = 80;
    private static final int LEAST_LETTERS = 4;
    /** What stands between the words of such a credit. */
    private static final String SIGNS = " «»“”„\"'’/&-–.|";

    private ShoutedCredit() {}

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        String text = tail.text();
        int letters = 0;
        for (int i = tail.end() - 1; i > Math.max(0, tail.end() - LONGEST); i--) {
            char c = text.charAt(i);
            if (Letters.isUpperCase(c)) {
                letters++;
            } else if (letters > 0
                    && isStop(c)
                    && text.charAt(i + 1) == ' '
                    && !Letters.isUpperCase(text.charAt(i - 1))) {
                return letters >= LEAST_LETTERS ? slot(tail, i) : null;
            } else if (SIGNS.indexOf(c) < 0) {
                return null;
            }
        }
        return null;
    }

    private static CreditSlot slot(Tail tail, int stop) {
        int start = stop + 1;
        while (tail.text().charAt(start) == ' ') {
            start++;
        }
        boolean shouted = tail.text().substring(0, stop).chars().noneMatch(c -> Letters.isLowerCase((char) c));
        return shouted ? null : new CreditSlot(start, tail.end(), Form.NAME);
    }
}
