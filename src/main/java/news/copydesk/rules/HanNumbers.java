package news.copydesk.rules;

/** Numbers written with Chinese characters before a year, month or day: {@code 二〇二四年}, {@code 十二月}. */
final class HanNumbers {

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 4;

    private HanNumbers() {}

    /** The end of the number that begins there; its start if there is none. */
    static int end(String text, int start) {
        if (start >= text.length() || text.charAt(start) < '〇') {
            return start;
        }
        int i = start;
        while (i < text.length() && i - start < LONGEST && isDigit(text.charAt(i))) {
            i++;
        }
        boolean unit = i > start && i < text.length() && "年月日号號".indexOf(text.charAt(i)) >= 0;
        return unit ? i : start;
    }

    static int value(String text, int start, int end) {
        int ten = text.indexOf('十', start);
        if (ten < 0 || ten >= end) {
            int value = 0;
            for (int i = start; i < end; i++) {
                value = value * 10 + digit(text.charAt(i));
            }
            return value;
        }
        int tens = ten > start ? digit(text.charAt(ten - 1)) : 1;
        return tens * 10 + (ten + 1 < end ? digit(text.charAt(ten + 1)) : 0);
    }

    private static boolean isDigit(char c) {
        return c == '十' || c == '零' || c == '元' || c >= 0x3007 && DIGITS.indexOf(c) >= 0;
    }

    /** The first year of an era is 元. */
    private static int digit(char c) {
        return c == '元' ? 1 : Math.max(0, DIGITS.indexOf(c));
    }
}
