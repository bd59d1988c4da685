package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.copydesk.text.Folded;
import news.copydesk.text.LineTokens;

/**
 * Finds every one of its phrases in a line, at a cost that does not grow with the number of phrases. A trie over {@link Tokens} whose
 * root is left out: a phrase's first two tokens together lead to its first state, as a phrase of one token does by itself. So at most
 * places of a line two looks into a filter say that nothing begins there.
 */
final class PhraseTrie {

    static final int NONE = -1;

    /** From one token, or the first two, to a state. */
    private final Transitions openings;
    /** From a state and a token to the next state. */
    private final Transitions transitions;
    /** How many phrases there are: in so many states one ends, in state 1 the first one. */
    private final int count;
    /** A bit for each state from which a transition leads on. */
    private final long[] inner;
    /** By the state that another phrase led to first, since their hashes are equal: those that seem to end there, too. */
    private final Map<Integer, List<Integer>> twins = new HashMap<>();
    /** The match keys of all phrases but their spaces, one phrase behind the other. */
    private final char[] keys;
    /** Where in {@link #keys} each phrase begins, and at last their end. */
    private final int[] starts;

    /** @param phrases lists of tokens, distinct, none of them empty; a phrase's number is its place in the list */
    PhraseTrie(List<List<String>> phrases) {
        int later = phrases.stream()
                .mapToInt(phrase -> Math.max(0, phrase.size() - 2))
                .sum();
        count = phrases.size();
        openings = new Transitions(count);
        transitions = new Transitions(later);
        inner = new long[(count + later) / Long.SIZE + 1];
        starts = new int[count + 1];
        StringBuilder all = new StringBuilder();
        for (int phrase = 0; phrase < count; phrase++) {
            phrases.get(phrase).forEach(all::append);
            starts[phrase + 1] = all.length();
        }
        keys = all.toString().toCharArray();
        int states = count;
        for (int phrase : shortestFirst(phrases)) {
            states = add(phrases.get(phrase), phrase + 1, states);
        }
    }

    private PhraseTrie(PoolReader in) {
        openings = Transitions.read(in);
        transitions = Transitions.read(in);
        count = in.number();
        inner = in.longs();
        keys = in.text().toCharArray();
        starts = in.numbers();
        for (int left = in.number(); left > 0; left--) {
            int state = in.number();
            twins.put(state, Arrays.stream(in.numbers()).boxed().toList());
        }
    }

    void write(PoolWriter out) {
        openings.write(out);
        transitions.write(out);
        out.number(count).longs(inner).text(new String(keys)).numbers(starts);
        out.number(twins.size());
        new TreeMap<>(twins)
                .forEach((state, phrases) -> out.number(state)
                        .numbers(phrases.stream().mapToInt(Integer::intValue).toArray()));
    }

    static PhraseTrie read(PoolReader in) {
        return new PhraseTrie(in);
    }

    /** So that whatever ends within a longer phrase has its state before that one comes by. */
    private static int[] shortestFirst(List<List<String>> phrases) {
        return IntStream.range(0, phrases.size())
                .boxed()
                .sorted(Comparator.comparing(phrase -> phrases.get(phrase).size()))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Leads a phrase to the state in which it ends, and gives the last state there is. */
    private int add(List<String> tokens, int end, int before) {
        int states = before;
        int size = tokens.size();
        long first = Tokens.hash(tokens.get(0));
        Transitions from = openings;
        long key = size == 1 ? Transitions.alone(first) : Transitions.pair(first, Tokens.hash(tokens.get(1)));
        for (int next = 2; next < size; next++) {
            int state = from.get(key);
            if (state == Transitions.NONE) {
                state = ++states;
                from.put(key, state);
            }
            inner[state >>> 6] |= 1L << state;
            key = Transitions.next(state, Tokens.hash(tokens.get(next)));
            from = transitions;
        }
        int other = from.get(key);
        if (other == Transitions.NONE) {
            from.put(key, end);
        } else {
            twins.computeIfAbsent(other, state -> new ArrayList<>(1)).add(end - 1);
        }
        return states;
    }

    /** Takes what is found. */
    interface Sink {

        /**
         * @param phrase a phrase that seems to end here: whether it does, {@link PhraseTrie#start} says
         * @param end index after its last match key
         */
        void found(int phrase, int end);
    }

    /** Tells the sink of every phrase at every place, in no order. They begin and end where tokens do. */
    void scan(LineTokens line, Sink sink) {
        int[] states = new int[Math.min(Long.SIZE, line.count())];
        for (int from = 0; from < line.count(); from += Long.SIZE) {
            // Looked up all before any is followed, so that the processor can wait for several at once.
            long alone = openings.mayBeAlone(line, from);
            for (long left = alone; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                states[i] = openings.get(Transitions.alone(line.hash(from + i)));
            }
            for (long left = alone; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                follow(line, from + i, states[i], sink);
            }
            long pairs = openings.mayBePairs(line, from);
            for (long left = pairs; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                states[i] = openings.get(Transitions.pair(line.hash(from + i), line.hash(from + i + 1)));
            }
            for (long left = pairs; left != 0; left &= left - 1) {
                int i = Long.numberOfTrailingZeros(left);
                follow(line, from + i + 1, states[i], sink);
            }
        }
    }

    /** @param last the token that led to the first state */
    private void follow(LineTokens line, int last, int first, Sink sink) {
        int state = first;
        for (int token = last; state != Transitions.NONE; ) {
            if (state <= count) {
                sink.found(state - 1, line.end(token));
            }
            if (!twins.isEmpty()) {
                for (int twin : twins.getOrDefault(state, List.of())) {
                    sink.found(twin, line.end(token));
                }
            }
            boolean leadsOn = (inner[state >>> 6] & 1L << state) != 0 && ++token < line.count();
            state = leadsOn ? transitions.get(Transitions.next(state, line.hash(token))) : Transitions.NONE;
        }
    }

    /** Where a phrase starts that was found to end here; {@link #NONE} if it only seemed to. */
    int start(Folded text, int phrase, int end) {
        int first = starts[phrase];
        int start = end;
        for (int i = starts[phrase + 1] - 1; i >= first; i--) {
            do {
                start--;
            } while (start > 0 && text.charAt(start) == ' ');
            if (start < 0 || text.charAt(start) != keys[i]) {
                return NONE;
            }
        }
        return start;
    }
}
