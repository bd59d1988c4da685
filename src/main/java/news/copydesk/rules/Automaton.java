package news.copydesk.rules;

import java.util.Arrays;
import java.util.BitSet;
import news.copydesk.text.Folded;
import news.copydesk.text.LineTokens;

/**
 * An Aho-Corasick automaton over {@link Tokens}: it finds every one of its phrases in one pass, in time linear in the text whatever the
 * number of phrases. Where no phrase begins it stays at the root at the price of two look-ups.
 *
 * <p>States are numbered so that a token that begins a phrase has the number of the state that it leads to from the root: neither those
 * transitions nor the fail links of those states, which lead to the root, have to be stored.
 */
final class Automaton {

    static final int ROOT = 0;
    static final int NONE = -1;

    private final Openings openings;
    private final Tokens tokens;
    private final Edges edges;
    private final int firstCount;
    private final int[] fails;
    private final int[] longest;
    /** A bit for each state in which a phrase ends. */
    private final long[] ends;
    /** A bit for each state from which a transition leads on. */
    private final long[] inner;

    private final int[] shorter;
    /** The match keys of all phrases but their spaces, one phrase behind the other. */
    private final char[] keys;
    /** Where in {@link #keys} each phrase begins, and at last their end. */
    private final int[] phrases;

    /**
     * @param firstCount how many tokens begin a phrase: they have the lowest numbers
     * @param inner a bit for each state from which a transition leads on
     * @param fails the state of the longest proper suffix of each state that is a prefix of a phrase
     * @param longest the longest phrase that ends in each state, {@link #NONE} if none does
     * @param shorter the next shorter phrase that ends where a phrase does
     * @param phrases their match keys but their spaces
     */
    Automaton(
            Openings openings,
            Tokens tokens,
            Edges edges,
            int firstCount,
            BitSet inner,
            int[] fails,
            int[] longest,
            int[] shorter,
            String[] phrases) {
        this.openings = openings;
        this.tokens = tokens;
        this.edges = edges;
        this.firstCount = firstCount;
        this.fails = fails;
        this.longest = longest;
        this.shorter = shorter;
        this.phrases = new int[phrases.length + 1];
        StringBuilder all = new StringBuilder();
        for (int phrase = 0; phrase < phrases.length; phrase++) {
            all.append(phrases[phrase]);
            this.phrases[phrase + 1] = all.length();
        }
        this.keys = all.toString().toCharArray();
        this.inner = bits(inner, longest.length);
        BitSet ending = new BitSet();
        for (int state = 0; state < longest.length; state++) {
            ending.set(state, longest[state] != NONE);
        }
        this.ends = bits(ending, longest.length);
    }

    private static long[] bits(BitSet set, int states) {
        return Arrays.copyOf(set.toLongArray(), states / Long.SIZE + 1);
    }

    private static boolean isSet(long[] bits, int state) {
        return (bits[state >>> 6] & 1L << state) != 0;
    }

    /** Takes what is found. */
    interface Sink {

        /**
         * @param phrase number of the longest phrase that ends here; the others are its {@link Automaton#shorter} ones; each has
         *     to be asked where it {@link Automaton#start}s
         * @param end index after its last match key
         */
        void found(int phrase, int end);
    }

    /** Tells the sink of every place where phrases end. They begin and end where tokens do. */
    void scan(LineTokens line, Sink sink) {
        int state = ROOT;
        int[] numbers = new int[Math.min(Long.SIZE, line.count())];
        for (int from = 0; from < line.count(); from += Long.SIZE) {
            state = scan(line, from, state, numbers, sink);
        }
    }

    /** The {@value Long#SIZE} tokens from there on; gives the state behind them. */
    private int scan(LineTokens line, int from, int before, int[] numbers, Sink sink) {
        long openings = this.openings.mayBegin(line, from);
        // Looked up all before any is used, so that the processor can wait for several at once.
        for (long left = openings; left != 0; left &= left - 1) {
            int i = Long.numberOfTrailingZeros(left);
            numbers[i] = number(line, from + i);
        }
        int end = Math.min(line.count(), from + Long.SIZE);
        int state = before;
        for (int i = from; i < end; i++) {
            if (state != ROOT && state <= firstCount && !this.openings.mayGoOn(line, i - 1)) {
                state = ROOT;
            }
            if (state == ROOT) {
                long left = openings & -1L << i - from;
                if (left == 0) {
                    return ROOT;
                }
                i = from + Long.numberOfTrailingZeros(left);
            }
            int token = (openings >>> i - from & 1) != 0 ? numbers[i - from] : number(line, i);
            state = token == Tokens.UNKNOWN ? ROOT : next(state, token);
            if (isSet(ends, state)) {
                sink.found(longest[state], line.end(i));
            }
        }
        return state;
    }

    private int number(LineTokens line, int token) {
        return tokens.number(line.hash(token), line.isRun(token));
    }

    private int next(int from, int token) {
        int state = from;
        while (state != ROOT) {
            if (isSet(inner, state)) {
                int next = edges.get(state, token);
                if (next != Edges.NONE) {
                    return next;
                }
            }
            state = state <= firstCount ? ROOT : fails[state];
        }
        return token <= firstCount ? token : ROOT;
    }

    /** The next shorter phrase that ends where this one does, {@link #NONE} if there is none. */
    int shorter(int phrase) {
        return shorter[phrase];
    }

    /** Where a phrase starts that was found to end here; {@link #NONE} if it only seemed to. */
    int start(Folded text, int phrase, int end) {
        int first = phrases[phrase];
        int start = end;
        for (int i = phrases[phrase + 1] - 1; i >= first; i--) {
            do {
                start--;
            } while (start > 0 && text.charAt(start) == ' ');
            if (start < 0 || text.charAt(start) != keys[i]) {
                return NONE;
            }
        }
        return start;
    }

    /** Bytes that the tables take, but for the phrases themselves. */
    long size() {
        return openings.size()
                + tokens.size()
                + edges.size()
                + 8L * (ends.length + inner.length)
                + 4L * (fails.length + longest.length + shorter.length + phrases.length);
    }
}
