package news.copydesk.rules;

import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Builds an {@link Automaton}. The same phrases give the same automaton. */
final class AutomatonBuilder {

    private final Map<String, Integer> numbers;
    private final int firstCount;
    private final Edges edges = new Edges();
    private final BitSet inner = new BitSet();
    private final int[] shorter;

    /** Of each state: the state before it, the token between the two, how many tokens lead to it, the phrase that ends in it. */
    private int[] parent = new int[1024];

    private int[] token = new int[1024];
    private int[] depth = new int[1024];
    private int[] longest = new int[1024];
    private int count;

    private AutomatonBuilder(List<List<String>> phrases) {
        numbers = new LinkedHashMap<>();
        phrases.forEach(phrase -> number(phrase.get(0)));
        firstCount = numbers.size();
        phrases.forEach(phrase -> phrase.forEach(this::number));
        shorter = new int[phrases.size()];
        Arrays.fill(shorter, Automaton.NONE);
        Arrays.fill(longest, Automaton.NONE);
        newState(Automaton.ROOT, Tokens.UNKNOWN, 0);
        for (int first = 1; first <= firstCount; first++) {
            newState(Automaton.ROOT, first, 1);
        }
    }

    private void number(String text) {
        numbers.putIfAbsent(text, numbers.size() + 1);
    }

    /** @param phrases lists of tokens, distinct, not empty; a phrase's number is its place in the list */
    static Automaton build(List<List<String>> phrases) {
        AutomatonBuilder builder = new AutomatonBuilder(phrases);
        for (int phrase = 0; phrase < phrases.size(); phrase++) {
            builder.add(phrases.get(phrase), phrase);
        }
        int[] fails = builder.link();
        return new Automaton(
                new Openings(phrases),
                new Tokens(builder.numbers.keySet()),
                builder.edges,
                builder.firstCount,
                builder.inner,
                fails,
                Arrays.copyOf(builder.longest, builder.count),
                builder.shorter,
                phrases.stream().map(phrase -> String.join("", phrase)).toArray(String[]::new));
    }

    private void add(List<String> tokens, int phrase) {
        int state = numbers.get(tokens.get(0));
        for (String next : tokens.subList(1, tokens.size())) {
            int number = numbers.get(next);
            int known = edges.get(state, number);
            if (known == Edges.NONE) {
                edges.put(state, number, count);
                inner.set(state);
                known = newState(state, number, depth[state] + 1);
            }
            state = known;
        }
        longest[state] = phrase;
    }

    private int newState(int before, int by, int length) {
        if (count == parent.length) {
            grow();
        }
        parent[count] = before;
        token[count] = by;
        depth[count] = length;
        return count++;
    }

    private void grow() {
        int before = count;
        parent = Arrays.copyOf(parent, before * 2);
        token = Arrays.copyOf(token, before * 2);
        depth = Arrays.copyOf(depth, before * 2);
        longest = Arrays.copyOf(longest, before * 2);
        Arrays.fill(longest, before, before * 2, Automaton.NONE);
    }

    /** The fail links; chains the phrases that end in the same place on the way. */
    private int[] link() {
        int[] fails = new int[count];
        for (int state : byDepth()) {
            if (depth[state] > 1) {
                fails[state] = fail(fails, fails[parent[state]], token[state]);
            }
            int ends = longest[fails[state]];
            if (state == Automaton.ROOT || longest[state] == Automaton.NONE) {
                longest[state] = ends;
            } else {
                shorter[longest[state]] = ends;
            }
        }
        return fails;
    }

    private int fail(int[] fails, int suffix, int next) {
        for (int state = suffix; state != Automaton.ROOT; state = fails[state]) {
            int found = edges.get(state, next);
            if (found != Edges.NONE) {
                return found;
            }
        }
        return next <= firstCount ? next : Automaton.ROOT;
    }

    /** All states, those with fewer tokens before those with more. */
    private int[] byDepth() {
        int[] places = new int[Arrays.stream(depth, 0, count).max().orElse(0) + 2];
        for (int state = 0; state < count; state++) {
            places[depth[state] + 1]++;
        }
        for (int length = 1; length < places.length; length++) {
            places[length] += places[length - 1];
        }
        int[] order = new int[count];
        for (int state = 0; state < count; state++) {
            order[places[depth[state]]++] = state;
        }
        return order;
    }
}
