package news.copydesk.rules;

import java.util.Set;
import news.copydesk.text.Letters;

/** Words that are cut short, so that no sentence ends at the full stop behind them. */
public final class Abbreviations {

    private static final int LONGEST_WITHOUT_VOWEL = 3;

    private final Set<String> words;
    private final int longest;

    /** @param vocabulary has those that their shape does not give away */
    public Abbreviations(Vocabulary vocabulary) {
        words = vocabulary.set(WordList.SENTENCE_ABBREVIATIONS);
        longest = words.stream().mapToInt(String::length).max().orElse(LONGEST_WITHOUT_VOWEL);
    }

    /** Whether one stands before that full stop: a listed word, or a single capital, a short capitalised word without vowels, one with a stop inside it. */
    public boolean endAt(String text, int stop) {
        int start = stop;
        while (start > 0 && stop - start <= longest && Letters.isLetter(text.charAt(start - 1))) {
            start--;
        }
        int length = stop - start;
        if (length == 0 || length > longest) {
            return false;
        }
        return Letters.isUpperCase(text.charAt(start)) && isCutShort(text, start, stop)
                || words.contains(text.substring(start, stop));
    }

    private static boolean isCutShort(String text, int start, int stop) {
        boolean dotted = start > 0 && text.charAt(start - 1) == '.';
        return stop - start == 1
                || dotted
                || stop - start <= LONGEST_WITHOUT_VOWEL && !hasVowelInside(text, start, stop);
    }

    private static boolean hasVowelInside(String text, int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if ("aeiouyàâäéèêëîïôöùûüąęó".indexOf(Character.toLowerCase(text.charAt(i))) >= 0) {
                return true;
            }
        }
        return false;
    }
}
