package news.copydesk.rules;

import news.copydesk.rules.CreditSlot.Form;

/** A credit that begins with a copyright sign or word, or has one behind its names: {@code … en Irak 2019. ©Reuters}, {@code — © BELGA}, {@code 石川（Ｃ）共同通信社}. */
final class CopyrightNotice {

    /** What a copyright notice may begin with. */
    private static final String COPYRIGHT_SIGNS = "©(（C";

    private CopyrightNotice() {}

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        int sign = lastSign(tail.text(), tail.end());
        if (sign < 0 || !tail.isShort(sign) || NameShape.isSentence(tail.text(), sign, tail.end())) {
            return null;
        }
        int start = tail.namesBefore(sign);
        return new CreditSlot(Separators.backOver(tail.text(), start), tail.end(), Form.COPYRIGHT);
    }

    /** The last copyright sign or word, as far back as a credit can reach; -1 if there is none. */
    private static int lastSign(String text, int end) {
        int last = -1;
        for (int sign = 0; sign < COPYRIGHT_SIGNS.length(); sign++) {
            // The platform's search for one character is many times as fast as a loop that compares each with all.
            char c = COPYRIGHT_SIGNS.charAt(sign);
            int from = Math.max(0, end - CreditFinder.LONGEST);
            for (int i = text.indexOf(c, from); i >= 0 && i < end; i = text.indexOf(c, i + 1)) {
                last = i > last && isCopyright(text, i) ? i : last;
            }
        }
        return last;
    }

    /** {@code Ann Lee (C), the mayor}, {@code Ann Lee (C) talks}: where somebody stands, with the sentence going on behind it. */
    private static boolean isPlace(String text, int end) {
        int next = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        return next < text.length()
                && (",;".indexOf(text.charAt(end)) >= 0 || Character.isLowerCase(text.charAt(next)));
    }

    private static boolean isCopyright(String text, int at) {
        return switch (text.charAt(at)) {
            case '©' -> true;
            case '(' -> text.startsWith("(c)", at) || text.startsWith("(C)", at) && !isPlace(text, at + 3);
            case '（' -> text.startsWith("（Ｃ）", at);
            default -> text.regionMatches(true, at, "copyright ", 0, 10) || text.startsWith("Copyright:", at);
        };
    }
}
