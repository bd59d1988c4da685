package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The terms of a lexicon by number, what each asks of a line, and the automaton that finds their match keys. */
final class TermTable {

    /** A number may be grouped: {@code 1.234} is two runs of digits. */
    private static final List<String> GROUPED_NUMBERS = List.of("#.#", "#,#", "# #");

    final Automaton automaton;
    final Term[] terms;
    /** As in {@link Conditions}. */
    final int[] conditions;

    final long[] capitals;
    /** Terms of the same group hide those of it that lie within them. */
    final int[] groups;

    final int groupCount;
    /** Lengths of the automaton's words. */
    final int[] lengths;
    /** Which terms have a word as their match keys. */
    final int[][] termsOf;

    private TermTable(List<Term> all, Predicate<Term> isCode) {
        terms = all.toArray(Term[]::new);
        conditions = new int[terms.length];
        capitals = new long[terms.length];
        groups = new int[terms.length];
        Map<String, Integer> groupNumbers = new HashMap<>();
        TreeMap<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            conditions[i] = Conditions.of(term, isCode.test(term));
            capitals[i] = Conditions.capitals(term.phrase());
            String group = term.category() + "|" + term.language() + "|"
                    + term.source().orElse("");
            groups[i] = groupNumbers.computeIfAbsent(group, g -> groupNumbers.size());
            String word = Keys.of(term.phrase());
            add(words, word, i);
            if (word.indexOf('#') >= 0) {
                for (String grouped : GROUPED_NUMBERS) {
                    add(words, word.replace("#", grouped), i);
                }
            }
        }
        groupCount = groupNumbers.size();
        automaton = AutomatonBuilder.build(List.copyOf(words.keySet()));
        lengths = words.keySet().stream().mapToInt(String::length).toArray();
        termsOf = words.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** @param terms in the order in which equal hits are told; none folds to nothing */
    static TermTable of(List<Term> terms, Predicate<Term> isCode) {
        return new TermTable(terms, isCode);
    }

    private static void add(Map<String, List<Integer>> words, String word, int term) {
        words.computeIfAbsent(word, w -> new ArrayList<>()).add(term);
    }
}
