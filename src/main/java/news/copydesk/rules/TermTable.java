package news.copydesk.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Which terms have a word as their match keys. */
    final int[][] termsOf;

    final GluedMarkers markers = new GluedMarkers();
    /** The conditions that all terms of a word share. */
    final int[] common;
    /** Whether a term only hides others. */
    final boolean[] masks;

    private TermTable(List<Term> all, Predicate<Term> isCode) {
        terms = all.toArray(Term[]::new);
        conditions = new int[terms.length];
        capitals = new long[terms.length];
        masks = new boolean[terms.length];
        groups = new int[terms.length];
        Map<String, Integer> groupNumbers = new HashMap<>();
        Set<String> seen = new HashSet<>();
        TreeMap<String, List<Integer>> words = new TreeMap<>();
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            int number = i;
            conditions[i] = Conditions.of(term, isCode.test(term));
            masks[i] = Conditions.isMask(term);
            capitals[i] = Conditions.capitals(term.phrase());
            String group = term.category() + "|" + term.language() + "|"
                    + term.source().orElse("");
            groups[i] = groupNumbers.computeIfAbsent(group, g -> groupNumbers.size());
            if ((conditions[i] & Conditions.GLUED) != 0) {
                markers.add(term.phrase(), i);
            }
            String word = Keys.of(term.phrase());
            // Spellings that differ in a space only are one phrase, and one hit is enough.
            if (seen.add(String.join(" ", Tokens.split(word)) + "|" + term.kind() + term.anchor() + groups[i])) {
                add(words, word, i);
                if (word.indexOf('#') >= 0) {
                    GROUPED_NUMBERS.forEach(grouped -> add(words, word.replace("#", grouped), number));
                }
            }
        }
        groupCount = groupNumbers.size();
        List<List<String>> phrases = words.keySet().stream().map(Tokens::split).toList();
        automaton = AutomatonBuilder.build(phrases);
        termsOf = words.values().stream()
                .map(numbers -> numbers.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        common = new int[termsOf.length];
        for (int word = 0; word < common.length; word++) {
            common[word] = -1;
            for (int term : termsOf[word]) {
                common[word] &= conditions[term];
            }
        }
    }

    /** @param terms in the order in which equal hits are told; none folds to nothing */
    static TermTable of(List<Term> terms, Predicate<Term> isCode) {
        return new TermTable(terms, isCode);
    }

    private static void add(Map<String, List<Integer>> words, String word, int term) {
        words.computeIfAbsent(String.join(" ", Tokens.split(word)), w -> new ArrayList<>())
                .add(term);
    }
}
