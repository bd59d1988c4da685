package news.copydesk.layout;

import news.copydesk.text.Letters;

/** Each two neighbouring words of a line that both begin with a capital, as the parts of a name do: a cursor over them, from left to right. */
final class CapitalPairs {

    private static final int LEAST_LETTERS = 2;

    private final String text;
    private final SecondCapitals capitals;
    private final int last;
    private int next;
    private int start;
    private int second;
    private int end;

    /**
     * @param capitals of the page on which the text stands
     * @param line its number there
     */
    CapitalPairs(String text, SecondCapitals capitals, int line) {
        this.text = text;
        this.capitals = capitals;
        this.next = capitals.first(line);
        this.last = capitals.end(line);
    }

    /** Goes on to the next pair; false if there is none. */
    boolean next() {
        while (next < last) {
            second = capitals.at(next++);
            if (second > 1 && isPart(text.charAt(second - 2)) && isPair(second - 1)) {
                return true;
            }
        }
        return false;
    }

    /** The capital of the second word is known to be there. */
    private boolean isPair(int space) {
        start = space - 1;
        while (start > 0 && isPart(text.charAt(start - 1))) {
            start--;
        }
        end = second + 1;
        while (end < text.length() && isPart(text.charAt(end))) {
            end++;
        }
        return isCapital(start) && space - start >= LEAST_LETTERS && end - second >= LEAST_LETTERS;
    }

    /** Whether nothing but a mark can stand before the pair. */
    boolean opensLine() {
        return start <= 1;
    }

    /** A hash code of both words, capitals and all. */
    int hash() {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = hash * 31 + text.charAt(i);
        }
        return hash;
    }

    private boolean isCapital(int at) {
        return at < text.length() && Letters.isUpperCase(text.charAt(at));
    }

    private static boolean isPart(char c) {
        return Letters.isLetter(c) || c == '-';
    }
}
