package news.copydesk.enrich.count;

import java.util.List;
import news.copydesk.article.Statistics;
import news.copydesk.rules.Abbreviations;
import news.copydesk.rules.Vocabulary;
import news.copydesk.text.Letters;

/**
 * Counts the body. Words are runs of letters and digits, with apostrophes and hyphens inside them; in scripts without spaces
 * every 1.7 letters count as one, the mean length of a Chinese word in newspapers. A sentence ends at a full stop, question or
 * exclamation mark that is followed by a space and no small letter, and that does not belong to an abbreviation.
 */
public final class Statistician {

    private static final int WORDS_A_MINUTE = 220;
    private static final double LETTERS_A_WORD = 1.7;

    private final Abbreviations abbreviations;

    public Statistician(Vocabulary vocabulary) {
        abbreviations = new Abbreviations(vocabulary);
    }

    /** How long these paragraphs are; all zero if there are none. */
    public Statistics count(List<String> paragraphs) {
        int sentences = 0;
        int words = 0;
        for (String paragraph : paragraphs) {
            Count count = read(paragraph);
            sentences += count.sentences;
            words += count.words;
        }
        int seconds = (int) Math.round(words * 60.0 / WORDS_A_MINUTE);
        return new Statistics(paragraphs.size(), sentences, words, seconds);
    }

    int words(String text) {
        return read(text).words;
    }

    int sentences(String text) {
        return read(text).sentences;
    }

    private record Count(int words, int sentences) {}

    /** Both in one pass. */
    private Count read(String text) {
        char[] chars = text.toCharArray();
        int words = 0;
        int ideographs = 0;
        int inWord = 0;
        int sentences = 0;
        int open = 0;
        int behindStops = 0;
        for (int i = 0; i < chars.length; i++) {
            int kind = CountedKind.of(chars[i]);
            open |= kind & CountedKind.LETTER;
            if (kind < CountedKind.STOP) {
                // Without a branch: where words begin is what a processor cannot guess.
                int word = kind & CountedKind.WORD;
                words += word & ~inWord;
                inWord = word;
            } else if (kind == CountedKind.STOP) {
                inWord = 0;
                // Once for all of a run of them.
                behindStops = i < behindStops ? behindStops : behindStops(text, i + 1);
                if (open != 0 && ends(text, i, behindStops)) {
                    sentences++;
                    open = 0;
                }
            } else if ((kind & CountedKind.IDEOGRAPH) != 0) {
                ideographs++;
                inWord = 0;
            } else if (kind == CountedKind.JOINER && !(i + 1 < chars.length && Letters.isLetterOrDigit(chars[i + 1]))) {
                inWord = 0;
            }
        }
        words += (int) Math.ceil(ideographs / LETTERS_A_WORD);
        return new Count(words, open != 0 ? sentences + 1 : sentences);
    }

    private static int behindStops(String text, int from) {
        int next = from;
        while (next < text.length()
                && (CountedKind.of(text.charAt(next)) == CountedKind.STOP
                        || "\"'”’»)]」』".indexOf(text.charAt(next)) >= 0)) {
            next++;
        }
        return next;
    }

    private boolean ends(String text, int stop, int next) {
        if (next >= text.length() || text.charAt(stop) > 0x2FFF) {
            return true;
        }
        if (text.charAt(next) != ' ' || next + 1 < text.length() && Letters.isLowerCase(text.charAt(next + 1))) {
            return false;
        }
        return text.charAt(stop) != '.' || !abbreviations.endAt(text, stop);
    }
}
