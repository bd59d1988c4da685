package news.copydesk.enrich.byline;

import static news.copydesk.enrich.byline.BylineMask.BAR;

import java.util.Locale;

/** Drops from a byline addresses, numbers with what they count, and the words of a clock. */
final class BylineNumbers {

    private final BylineMask mask;
    private final String text;
    private final BylineKnowledge known;

    BylineNumbers(BylineMask mask, BylineKnowledge known) {
        this.mask = mask;
        this.known = known;
        this.text = mask.text();
    }

    void drop() {
        int i = 0;
        while (i < mask.length()) {
            int end = i;
            boolean digit = false;
            boolean address = false;
            while (end < mask.length() && mask.at(end) != ' ' && mask.at(end) != '\t' && mask.at(end) != '|') {
                digit |= Character.isDigit(mask.at(end));
                address |= mask.at(end) == '@' || text.startsWith("http", end);
                end++;
            }
            String printed = mask.kept(i, end);
            String word = printed.toLowerCase(Locale.ROOT);
            int letters = leadingLetters(word);
            if (address) {
                mask.fill(i, end, BAR);
            } else if (known.papers.isStation(printed)) {
                // A channel's number is part of its name.
                i = end;
            } else if (digit && letters >= 3 && word.indexOf('.') < 0) {
                // A footnote's number glued to the name.
                mask.fill(i + letters, end, BAR);
            } else if (digit && word.indexOf('.') <= 0 || digit && letters == 0 || isTimeWord(word, i)) {
                mask.fill(i, unitEnd(i, end), BAR);
            }
            i = end + 1;
        }
    }

    /** The end of the one word between a number and the next sign: {@code 12 Ergänzungen}; the number's end if it is more. */
    private int unitEnd(int start, int end) {
        int before = mask.before(start);
        boolean opens = before < 0 || !Character.isLetterOrDigit(mask.at(before));
        int word = end;
        while (word < mask.length() && mask.at(word) == ' ') {
            word++;
        }
        int stop = word;
        while (stop < mask.length() && Character.isLetter(mask.at(stop))) {
            stop++;
        }
        boolean alone = stop == mask.length() || mask.at(stop) != ' ' && "-&'’.".indexOf(mask.at(stop)) < 0;
        return opens && alone && word > end && Character.isDigit(mask.at(end - 1)) ? stop : end;
    }

    /** Whether it is a word of a clock, behind something that was dropped. */
    private boolean isTimeWord(String word, int start) {
        int end = word.length();
        while (end > 0 && ",;:".indexOf(word.charAt(end - 1)) >= 0) {
            end--;
        }
        int before = mask.before(start);
        return before >= 0 && mask.at(before) == BAR && known.besideNumbers.contains(word.substring(0, end));
    }

    private static int leadingLetters(String word) {
        int i = 0;
        while (i < word.length() && Character.isLetter(word.charAt(i))) {
            i++;
        }
        return i;
    }
}
