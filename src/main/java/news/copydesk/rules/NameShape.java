package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isStop;
import static news.copydesk.rules.Punctuation.isWordPart;

import java.util.Set;
import news.copydesk.text.Letters;

/** Whether a stretch of a line is shaped like names or like a sentence: by its capitals, its small words and its signs. */
final class NameShape {

    static final int MOST_NAME_WORDS = 7;
    private static final int MOST_CREDIT_WORDS = 16;
    /** Fewer words are no sentence. */
    private static final int SENTENCE_WORDS = 6;

    private static final int MOST_UNCASED_WORDS = 5;

    private static final int MOST_PARTICLE_WORDS = 6;

    private static final String NO_NAME = ",;:?!\"”“«»";

    private NameShape() {}

    /** Whether it reads like a sentence: more words than a credit has, or more small ones than others. */
    static boolean isSentence(String text, int from, int to) {
        int words = words(text, from, to, false);
        int small = words(text, from, to, true);
        return words > MOST_CREDIT_WORDS || words >= SENTENCE_WORDS && small * 2 > words;
    }

    /** Whether it is names only: capitalised words, slashes, small joining words. */
    static boolean isCredits(String text, int from, int to) {
        return isCapitalised(text, from, to) && !isSentence(text, from, to);
    }

    /** Whether most of its words begin with capitals. */
    static boolean isCapitalised(String text, int from, int to) {
        int words = words(text, from, to, false);
        int small = words(text, from, to, true);
        return words > 0 && words <= MOST_CREDIT_WORDS && small * 3 <= words + 1;
    }

    /** How many words begin there; of the small ones only, if asked so. */
    private static int words(String text, int from, int to, boolean small) {
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c) && (i == from || !isWordPart(text.charAt(i - 1)))) {
                words += !small || Letters.isLowerCase(c) ? 1 : 0;
            }
        }
        return words;
    }

    /** Whether it is one to seven words that begin with capitals, at most two small joining words among them, with no punctuation of a sentence. */
    static boolean isPersonName(String text, int from, int to) {
        int words = 0;
        int small = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Letters.isLetter(c)) {
                if (i == from || !isWordPart(text.charAt(i - 1))) {
                    words++;
                    if (!Letters.isUpperCase(c)) {
                        small++;
                    }
                }
            } else if (isNeverInName(c) || c == '.' && i + 1 == to && words > 1) {
                return false;
            }
        }
        return words >= 1 && words <= MOST_NAME_WORDS && small * 3 <= words && Letters.isUpperCase(text.charAt(from));
    }

    /** Whether it is a few words, none of them in a script that has capitals, and no sentence of its own. */
    static boolean isUncased(String text, int from, int to) {
        int words = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (Conditions.isSmall(c) || Conditions.isCapital(c) || isStop(c) && i + 1 < to) {
                return false;
            }
            words += Letters.isLetter(c) && (i == from || text.charAt(i - 1) == ' ') ? 1 : 0;
        }
        return words >= 1 && words <= MOST_UNCASED_WORDS;
    }

    /** Whether no name has that character in it: digits, and the punctuation of a sentence but for its full stop. */
    static boolean isNeverInName(char c) {
        return Letters.isDigit(c) || NO_NAME.indexOf(c) >= 0;
    }

    /**
     * A person's name, also one with more small words than others have: {@code Ana de la Torre}.
     *
     * @param particles those small words
     */
    static boolean isFullName(String text, int from, int to, Set<String> particles) {
        return isPersonName(text, from, to) || isWithParticles(text, from, to, particles);
    }

    private static boolean isWithParticles(String text, int from, int to, Set<String> particles) {
        String[] words = text.substring(from, to).strip().split(" ");
        boolean name = words.length >= 3 && words.length <= MOST_PARTICLE_WORDS;
        for (int i = 0; i < words.length && name; i++) {
            boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            boolean edge = i == 0 || i + 1 == words.length;
            name = capital || !edge && particles.contains(words[i]);
            name &= words[i].chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
        }
        return name;
    }
}
