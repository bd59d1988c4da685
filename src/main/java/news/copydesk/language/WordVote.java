package news.copydesk.language;

import java.util.List;
import news.copydesk.text.WordHashes;

/** Which language has most function words in a text, each word weighing less the more languages share it. */
final class WordVote {

    /** Shares of function words in a text that decide, and how many times the next language's score each must be. */
    private static final double HIGH_SHARE = 0.22;

    private static final double HIGH_MARGIN = 1.35;
    private static final double LOW_SHARE = 0.11;
    private static final double LOW_MARGIN = 2;
    private static final double SURE = 0.5;

    /** The share that is enough where the next language is close, but has none of the words that only one of the two has. */
    private static final double CLOSE_SHARE = 0.2;

    private static final int LEAST_OWN = 4;
    private static final int OWN_MARGIN = 8;

    private final WordHashes words;
    private final FunctionWords functionWords;
    private final List<String> languages;
    private final double[] scores;
    private final int counted;
    private int best;
    private int second = -1;

    /** @param words of the text; the first {@link LanguageIdentifier#ENOUGH_WORDS} count */
    WordVote(WordHashes words, FunctionWords functionWords) {
        this.words = words;
        this.functionWords = functionWords;
        languages = functionWords.languages();
        scores = new double[languages.size()];
        counted = Math.min(words.count(), LanguageIdentifier.ENOUGH_WORDS);
        if (scores.length > 1) {
            count();
            rank();
        }
    }

    private void count() {
        for (int i = 0; i < counted; i++) {
            long users = functionWords.users(words.hash(i));
            double weight = 1.0 / Math.max(1, Long.bitCount(users));
            for (long rest = users; rest != 0; rest &= rest - 1) {
                scores[Long.numberOfTrailingZeros(rest)] += 0.5 + 0.5 * weight;
            }
        }
    }

    private void rank() {
        for (int i = 1; i < scores.length; i++) {
            if (scores[i] > scores[best]) {
                second = best;
                best = i;
            } else if (second < 0 || scores[i] > scores[second]) {
                second = i;
            }
        }
    }

    /** Whether one language has clearly more than any other. */
    boolean isClear() {
        return isContested()
                && (share() >= HIGH_SHARE && scores[best] >= HIGH_MARGIN * scores[second]
                        || share() >= LOW_SHARE && scores[best] >= LOW_MARGIN * scores[second]);
    }

    /**
     * Whether of the words that only one of two close languages has nearly all are the first one's: {@code af} and {@code nogle}, but
     * no {@code av}. It says nothing of a language that is told by its letters: what is not in these is in a third.
     */
    boolean isSetApart() {
        if (!isContested() || share() < CLOSE_SHARE || Alphabet.isKnown(languages.get(best))) {
            return false;
        }
        int own = 0;
        int others = 0;
        for (int i = 0; i < counted; i++) {
            long users = functionWords.users(words.hash(i));
            boolean has = (users >> best & 1) != 0;
            boolean otherHas = (users >> second & 1) != 0;
            own += has && !otherHas ? 1 : 0;
            others += otherHas && !has ? 1 : 0;
        }
        return own >= LEAST_OWN && own >= OWN_MARGIN * others;
    }

    /** The first language, and how sure it is. */
    Detection winner() {
        return new Detection(languages.get(best), Math.round(Math.min(1, SURE + share()) * 100) / 100.0);
    }

    private boolean isContested() {
        return second >= 0 && scores[best] >= 1;
    }

    private double share() {
        return counted == 0 ? 0 : scores[best] / counted;
    }
}
