package news.copydesk.rules;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The terms of a lexicon by number, what each asks of a line, and the trie that finds their match keys. */
final class TermTable {

    /** A number may be grouped: {@code 1.234} is two runs of digits. */
    private static final List<String> GROUPED_NUMBERS = List.of("#.#", "#,#", "# #");

    final PhraseTrie trie;
    final Term[] terms;
    final long[] capitals;
    /** Only of terms that are to be written as in their file. */
    final Lettering[] letterings;
    /** Whether a term only hides others. */
    final boolean[] masks;
    /** Terms of the same group hide those of it that lie within them. */
    final int[] groups;
    /** The terms that have a phrase of the trie as their match keys, with what they ask. */
    final TermRows rows;

    final GluedMarkers markers = new GluedMarkers();

    /** As in {@link Conditions}. */
    private final int[] conditions;
    /** Equal numbers for terms of the same phrase that ask the same of the line; it may be that others do, too. */
    private final int[] asks;

    private TermTable(List<Term> all, Predicate<Term> isCode) {
        Map<String, List<Term>> byKeys = phraseByPhrase(all);
        terms = byKeys.values().stream().flatMap(List::stream).toArray(Term[]::new);
        conditions = new int[terms.length];
        asks = new int[terms.length];
        capitals = new long[terms.length];
        letterings = new Lettering[terms.length];
        masks = new boolean[terms.length];
        groups = new int[terms.length];
        Map<Category, Map<String, Integer>> groupNumbers = new EnumMap<>(Category.class);
        Map<List<String>, List<Integer>> byPhrase = new LinkedHashMap<>();
        int lastGroup = 0;
        for (int i = 0; i < terms.length; i++) {
            Term term = terms[i];
            conditions[i] = Conditions.of(term, isCode.test(term));
            capitals[i] = Conditions.capitals(term.phrase());
            if ((conditions[i] & Conditions.AS_WRITTEN) != 0) {
                letterings[i] = new Lettering(term.phrase());
            }
            asks[i] = i > 0 && asksTheSame(i, i - 1) ? asks[i - 1] : i;
            masks[i] = Conditions.isMask(term);
            String owner = term.language().isEmpty() ? term.source().orElse("") : term.language();
            Map<String, Integer> owners = groupNumbers.computeIfAbsent(term.category(), c -> new HashMap<>());
            groups[i] = owners.getOrDefault(owner, lastGroup);
            if (owners.putIfAbsent(owner, lastGroup) == null) {
                lastGroup++;
            }
        }
        int next = 0;
        for (Map.Entry<String, List<Term>> same : byKeys.entrySet()) {
            add(byPhrase, same.getKey(), next, next + same.getValue().size());
            next += same.getValue().size();
        }
        trie = new PhraseTrie(List.copyOf(byPhrase.keySet()));
        rows = new TermRows(byPhrase.values(), conditions, asks);
    }

    private TermTable(PoolReader in, List<Term> all) {
        terms = new Term[in.number()];
        masks = new boolean[terms.length];
        letterings = new Lettering[terms.length];
        conditions = in.numbers();
        asks = in.numbers();
        capitals = in.longs();
        groups = in.numbers();
        for (int i = 0; i < terms.length; i++) {
            terms[i] = all.get(in.number());
            masks[i] = Conditions.isMask(terms[i]);
            if ((conditions[i] & Conditions.AS_WRITTEN) != 0) {
                letterings[i] = new Lettering(terms[i].phrase());
            }
            if ((conditions[i] & Conditions.GLUED) != 0) {
                markers.add(Tokens.split(Keys.of(terms[i].phrase())), i);
            }
        }
        rows = TermRows.read(in);
        trie = PhraseTrie.read(in);
    }

    /** @param all the terms that it was made of */
    void write(PoolWriter out, List<Term> all) {
        Map<Term, Integer> places = new IdentityHashMap<>();
        all.forEach(term -> places.putIfAbsent(term, places.size()));
        out.number(terms.length)
                .numbers(conditions)
                .numbers(asks)
                .longs(capitals)
                .numbers(groups);
        for (Term term : terms) {
            out.number(places.get(term));
        }
        rows.write(out);
        trie.write(out);
    }

    /** What {@link #write} wrote. @param all the same terms in the same order */
    static TermTable read(PoolReader in, List<Term> all) {
        return new TermTable(in, all);
    }

    private boolean asksTheSame(int term, int other) {
        return conditions[term] == conditions[other]
                && capitals[term] == capitals[other]
                && (conditions[term] & (Conditions.AS_WRITTEN | Conditions.ACCENTS)) == 0;
    }

    /**
     * @param terms in the order in which equal hits are told
     * @param isCode whether a term is also a word or another name
     */
    static TermTable of(List<Term> terms, Predicate<Term> isCode) {
        return new TermTable(terms, isCode);
    }

    /**
     * Terms with the same match keys side by side, and in their old order: what is found together lies together in memory. Most phrases
     * are names that many languages share.
     */
    private static Map<String, List<Term>> phraseByPhrase(List<Term> terms) {
        Map<String, List<Term>> phrases = new LinkedHashMap<>();
        for (Term term : terms) {
            phrases.computeIfAbsent(Keys.of(term.phrase()), keys -> new ArrayList<>(1))
                    .add(term);
        }
        return phrases;
    }

    /** Terms with the same match keys, from the first to before the end. */
    private void add(Map<List<String>, List<Integer>> phrases, String keys, int first, int end) {
        List<String> tokens = Tokens.split(keys);
        for (int term = first; term < end && !tokens.isEmpty(); term++) {
            add(phrases, tokens, term);
            if (keys.indexOf('#') >= 0) {
                for (String grouped : GROUPED_NUMBERS) {
                    add(phrases, Tokens.split(keys.replace("#", grouped)), term);
                }
            }
            if ((conditions[term] & Conditions.GLUED) != 0) {
                markers.add(tokens, term);
            }
        }
    }

    private static void add(Map<List<String>, List<Integer>> phrases, List<String> tokens, int term) {
        phrases.computeIfAbsent(tokens, t -> new ArrayList<>(1)).add(term);
    }
}
