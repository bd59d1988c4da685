package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isInitial;
import static news.copydesk.rules.Punctuation.isStop;

import java.util.Locale;

/** Names in a row, held together by slashes, bars or "via", as they stand before an agency in a credit. */
final class NameRun {

    private static final int MOST_WORDS = 4;
    /** Words of a name that has neither a full stop nor a joiner before it, where more would be the end of the caption. */
    private static final int FREE_WORDS = 2;

    private static final int LONGEST_ABBREVIATION = 3;

    private static final int SHORTEST_GLUED = 3;

    private final String text;
    private final RunWords known;

    NameRun(String text, RunWords known) {
        this.text = text;
        this.known = known;
    }

    /** Where the row begins that ends before {@code from}; {@code from} itself if nothing is joined to it. */
    int startBefore(int from) {
        int at = from;
        while (true) {
            int i = skipSpacesBack(at - 1);
            boolean joined = i >= 0 && (text.charAt(i) == '/' || text.charAt(i) == '|');
            boolean via = i >= 2 && text.startsWith("via", i - 2) && (i == 2 || text.charAt(i - 3) == ' ');
            if (joined || via) {
                at = nameStart(joined ? i : i - 2);
            } else {
                int name = isDash(i) ? nameStart(i) : i;
                if (!isDash(i) || name == i || !isApart(name)) {
                    return at;
                }
                at = name;
            }
        }
    }

    private boolean isDash(int at) {
        return at > 0
                && "-–—".indexOf(text.charAt(at)) >= 0
                && text.charAt(at - 1) == ' '
                && text.charAt(at + 1) == ' ';
    }

    /** Whether a full stop, a bar or another dash stands before what begins there. */
    private boolean isApart(int start) {
        int i = skipSpacesBack(start - 1);
        return i > 0 && (isStop(text.charAt(i)) && !isInitial(text, i) || text.charAt(i) == '|' || isDash(i));
    }

    /** Where the capitalised words begin that end before the joiner. */
    private int nameStart(int joiner) {
        int start = joiner;
        int free = joiner;
        int i = skipSpacesBack(joiner - 1);
        int counted = 0;
        boolean shouted = false;
        for (int words = 0; i >= 0 && words < MOST_WORDS; words++) {
            int wordEnd = i;
            while (i >= 0 && " /|".indexOf(text.charAt(i)) < 0) {
                i--;
            }
            String word = text.substring(i + 1, wordEnd + 1);
            boolean sentenceEnd = isStop(text.charAt(wordEnd))
                    && !isInitial(text, wordEnd)
                    && (words > 0 || !known.suffixes().contains(word) && wordEnd - i > LONGEST_ABBREVIATION);
            if (sentenceEnd || words > 0 && isDash(wordEnd)) {
                return start;
            }
            boolean capital = Character.isUpperCase(text.charAt(i + 1))
                    || words > 0 && known.particles().contains(word) && isCapitalisedBefore(i);
            words -= words > 1 && known.particles().contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
            boolean mixedAfterShouted = shouted && !isShouted(word);
            int inside = capital ? 0 : glue(word, LONGEST_ABBREVIATION + 1, 2);
            if (inside > 0) {
                return i + 1 + inside;
            }
            if (!capital || mixedAfterShouted) {
                // Small words before it: the caption runs into the name, and its last noun may have a capital as well.
                return mixedAfterShouted ? start : free;
            }
            shouted = words == 0 ? isShouted(word) && word.length() > 3 : shouted;
            int glue = i >= 0 ? glue(word, SHORTEST_GLUED, SHORTEST_GLUED + 1) : 0;
            start = i + 1 + glue;
            if (glue > 0) {
                return start;
            }
            counted += known.suffixes().contains(word) || word.length() <= 2 && isStop(word.charAt(word.length() - 1))
                    ? 0
                    : 1;
            free = counted <= FREE_WORDS ? start : free;
            if (i < 0 || text.charAt(i) != ' ') {
                return start;
            }
            i--;
        }
        return free;
    }

    /**
     * Where in a word another begins that was glued to it: {@code BédarEmergencias}; 0 if none does.
     *
     * @param before the fewest letters of the word
     * @param behind the fewest of the other
     */
    private int glue(String word, int before, int behind) {
        for (int i = before; i + behind <= word.length(); i++) {
            if (Character.isUpperCase(word.charAt(i))
                    && Character.isLowerCase(word.charAt(i - 1))
                    && Character.isLowerCase(word.charAt(i + 1))
                    && !known.openings().contains(word.substring(0, i))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean isShouted(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the word that ends before the space at that place has a capital: {@code Ann} in {@code Ann de Vries}. */
    private boolean isCapitalisedBefore(int space) {
        int i = skipSpacesBack(space);
        while (i > 0 && " /|".indexOf(text.charAt(i - 1)) < 0) {
            i--;
        }
        return i >= 0 && Character.isUpperCase(text.charAt(i));
    }

    private int skipSpacesBack(int at) {
        int i = at;
        while (i >= 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }
}
