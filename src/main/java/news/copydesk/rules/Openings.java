package news.copydesk.rules;

import java.util.List;
import news.copydesk.text.LineTokens;

/**
 * Turns away most places of a line where no phrase begins, by two tokens at once: most words begin some phrase of some language, hardly
 * any goes on as that phrase does. Small enough for the processor's cache, and where it errs the {@link Automaton} finds out.
 */
final class Openings {

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int BITS_A_KEY = 16;
    private static final int LEAST = 64;

    /** Two bits of one word for each phrase of a single token. */
    private final long[] alone;
    /** The same for the first two tokens of each other phrase. */
    private final long[] pairs;

    /** @param phrases lists of tokens, none of them empty */
    Openings(List<List<String>> phrases) {
        int shortest =
                (int) phrases.stream().filter(phrase -> phrase.size() == 1).count();
        alone = new long[words(shortest)];
        pairs = new long[words(phrases.size() - shortest)];
        for (List<String> phrase : phrases) {
            long first = Tokens.hash(phrase.get(0));
            if (phrase.size() == 1) {
                set(alone, mix(first));
            } else {
                set(pairs, mix(first, Tokens.hash(phrase.get(1))));
            }
        }
    }

    /**
     * A bit for each of the tokens from there on, of the first {@value Long#SIZE}: set where a phrase may begin, not set where none does.
     * All are looked up before any is judged: what a processor guesses wrong then costs it no waiting for memory.
     */
    long mayBegin(LineTokens line, int from) {
        int end = Math.min(line.count(), from + Long.SIZE);
        long second = from < end ? line.hash(from) : 0;
        long found = 0;
        for (int token = from; token < end; token++) {
            long first = second;
            second = token + 1 < line.count() ? line.hash(token + 1) : 0;
            boolean begins = (missing(alone, mix(first)) == 0) | (missing(pairs, mix(first, second)) == 0);
            found |= begins ? 1L << token - from : 0;
        }
        return found;
    }

    /** Whether a phrase may begin with that token and the next one. */
    boolean mayGoOn(LineTokens line, int token) {
        long second = token + 1 < line.count() ? line.hash(token + 1) : 0;
        return missing(pairs, mix(line.hash(token), second)) == 0;
    }

    long size() {
        return 8L * (alone.length + pairs.length);
    }

    private static int words(int keys) {
        return Integer.highestOneBit(Math.max(LEAST, keys) * BITS_A_KEY / Long.SIZE);
    }

    private static void set(long[] filter, long mixed) {
        filter[word(mixed, filter)] |= bits(mixed);
    }

    private static long missing(long[] filter, long mixed) {
        return ~filter[word(mixed, filter)] & bits(mixed);
    }

    private static int word(long mixed, long[] filter) {
        return (int) (mixed >>> 24) & filter.length - 1;
    }

    private static long bits(long mixed) {
        return 1L << (mixed >>> 58) | 1L << (mixed >>> 52);
    }

    private static long mix(long first) {
        return first * FACTOR;
    }

    private static long mix(long first, long second) {
        return (first + Long.rotateLeft(second * FACTOR, Integer.SIZE)) * FACTOR;
    }
}
