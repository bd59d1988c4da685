package news.copydesk.rules;

import news.copydesk.text.LineTokens;

/**
 * The transitions of a {@link PhraseTrie}: an open hash table from what leads to a state to that state, behind a filter that fits the
 * processor's cache. Most words begin some phrase of some language, hardly any goes on as that phrase does: the filter turns those away,
 * and where it errs the table finds out.
 *
 * <p>It keeps parts of hashes, not tokens: whoever comes to the end of a phrase has to compare it.
 */
final class Transitions {

    static final int NONE = 0;

    private static final long FACTOR = 0x9E3779B97F4A7C15L;
    private static final int STATE_BITS = 24;
    private static final long STATE = (1L << STATE_BITS) - 1;
    private static final int FILTER_BITS = 16;
    private static final int LEAST = 64;

    /** Upper bits of the key and state of each slot, 0 if free. */
    private final long[] slots;
    /** Two bits of one word for each key. */
    private final long[] filter;

    /** @param most how many there can be */
    Transitions(int most) {
        int size = Integer.highestOneBit(Math.max(LEAST, most));
        slots = new long[size * 4];
        filter = new long[size * FILTER_BITS / Long.SIZE];
    }

    private Transitions(long[] slots, long[] filter) {
        this.slots = slots;
        this.filter = filter;
    }

    void write(PoolWriter out) {
        out.longs(slots).longs(filter);
    }

    static Transitions read(PoolReader in) {
        return new Transitions(in.longs(), in.longs());
    }

    /** The key of a phrase that is one token. */
    static long alone(long token) {
        return token * FACTOR;
    }

    /** The key of a phrase's first two tokens. */
    static long pair(long first, long second) {
        return (first + Long.rotateLeft(second * FACTOR, Integer.SIZE)) * FACTOR;
    }

    /** The key of the token that leads on from a state; a complement, since a token can be a small number, too. */
    static long next(int state, long token) {
        return pair(~state, token);
    }

    /** A bit for each of the tokens from there on, of the first {@value Long#SIZE}: not set where it is no phrase. */
    long mayBeAlone(LineTokens line, int from) {
        int end = Math.min(line.count(), from + Long.SIZE);
        long found = 0;
        for (int token = from; token < end; token++) {
            found |= mayHave(alone(line.hash(token))) ? 1L << token - from : 0;
        }
        return found;
    }

    /** The same where no phrase begins with the token and the next one. */
    long mayBePairs(LineTokens line, int from) {
        int end = Math.min(line.count() - 1, from + Long.SIZE);
        long second = line.hash(from);
        long found = 0;
        for (int token = from; token < end; token++) {
            long first = second;
            second = line.hash(token + 1);
            found |= mayHave(pair(first, second)) ? 1L << token - from : 0;
        }
        return found;
    }

    private boolean mayHave(long key) {
        return (~filter[word(key)] & bits(key)) == 0;
    }

    /** The state that a key leads to, {@link #NONE} if it leads nowhere. */
    int get(long key) {
        if (!mayHave(key)) {
            return NONE;
        }
        long found = slots[slot(key)];
        return ((found ^ key) & ~STATE) == 0 ? (int) (found & STATE) : NONE;
    }

    /** @param state from 1 */
    void put(long key, int state) {
        if (state > STATE) {
            throw new IllegalArgumentException(
                    "The lists of config/rules have more than " + STATE + " phrases: remove some");
        }
        filter[word(key)] |= bits(key);
        slots[slot(key)] = key & ~STATE | state;
    }

    /** That of the key, or the free one that it would have. */
    private int slot(long key) {
        int mask = slots.length - 1;
        int slot = (int) (key ^ key >>> Integer.SIZE) & mask;
        while (slots[slot] != 0 && ((slots[slot] ^ key) & ~STATE) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int word(long key) {
        return (int) (key >>> 24) & filter.length - 1;
    }

    private static long bits(long key) {
        return 1L << (key >>> 58) | 1L << (key >>> 52);
    }
}
