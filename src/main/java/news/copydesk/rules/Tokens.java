package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import news.copydesk.text.LineTokens;
import news.copydesk.text.WordClass;

/**
 * The alphabet of an {@link Automaton}: tokens instead of characters, because phrases begin and end between words. They
 * are those of {@link LineTokens}. Spaces are none: {@code abonné ?} and {@code abonné?} are the same phrase.
 *
 * <p>A hash table gives the number of a run, so that a word of the text costs one look-up however many words there are. It keeps hashes,
 * not words: a word that is none of them may rarely get the number of one, and whoever finds a phrase has to compare it.
 */
final class Tokens {

    /** Stands for all tokens that are in no phrase. */
    static final int UNKNOWN = 0;

    private static final int NUMBER_BITS = 24;
    private static final long NUMBER = (1L << NUMBER_BITS) - 1;

    private final int[] singles = new int[Character.MAX_VALUE + 1];
    /** Upper bits of the hash and number of each run, 0 if free. */
    private final long[] slots;

    /** @param tokens distinct; a token's number is its place in the collection, from 1 */
    Tokens(Collection<String> tokens) {
        slots = new long[Integer.highestOneBit(Math.max(64, tokens.size()) * 4 - 1)];
        int number = 0;
        for (String token : tokens) {
            number++;
            if (WordClass.isRun(WordClass.of(token.charAt(0)))) {
                insert(hash(token), number);
            } else {
                singles[token.charAt(0)] = number;
            }
        }
    }

    /** The tokens of a phrase. */
    static List<String> split(String phrase) {
        List<String> tokens = new ArrayList<>();
        for (int start = 0, end; start < phrase.length(); start = end) {
            byte wordClass = WordClass.of(phrase.charAt(start));
            end = start + 1;
            while (WordClass.isRun(wordClass)
                    && end < phrase.length()
                    && WordClass.of(phrase.charAt(end)) == wordClass) {
                end++;
            }
            if (phrase.charAt(start) != ' ') {
                tokens.add(phrase.substring(start, end));
            }
        }
        return tokens;
    }

    /** The number of a token with this {@link #hash}. */
    int number(long hash, boolean run) {
        return run ? run(hash) : singles[(int) hash];
    }

    /** What {@link LineTokens#hash(int)} says of such a token. */
    static long hash(String token) {
        return WordClass.isRun(WordClass.of(token.charAt(0))) ? LineTokens.hash(token) : token.charAt(0);
    }

    private int run(long hash) {
        long mixed = mix(hash);
        int mask = slots.length - 1;
        for (int slot = (int) mixed & mask; slots[slot] != 0; slot = slot + 1 & mask) {
            if (((slots[slot] ^ mixed) & ~NUMBER) == 0) {
                return (int) (slots[slot] & NUMBER);
            }
        }
        return UNKNOWN;
    }

    long size() {
        return 4L * singles.length + 8L * slots.length;
    }

    private void insert(long hash, int number) {
        long mixed = mix(hash);
        int mask = slots.length - 1;
        int slot = (int) mixed & mask;
        while (slots[slot] != 0) {
            slot = slot + 1 & mask;
        }
        slots[slot] = mixed & ~NUMBER | number;
    }

    private static long mix(long hash) {
        return hash ^ hash >>> 32;
    }
}
