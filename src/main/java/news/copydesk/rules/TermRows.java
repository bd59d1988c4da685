package news.copydesk.rules;

import java.util.Collection;
import java.util.List;

/**
 * The terms of each phrase of a lexicon in rows, those of one phrase behind those of the one before. A row holds a term's number and what
 * it asks of a line, as the tables are too large for the processor's cache: one look into memory has to fetch all.
 */
final class TermRows {

    /** Bits for the number of a term. */
    static final int TERM_BITS = 22;

    private static final int TERM = (1 << TERM_BITS) - 1;

    private final long[] rows;
    /** For each phrase where its rows begin, and the conditions that all its terms share; at last where they end. */
    private final int[] phrases;

    /**
     * @param byPhrase the terms of each phrase
     * @param conditions of each term, as in {@link Conditions}
     * @param asks for each term a number
     */
    TermRows(Collection<List<Integer>> byPhrase, int[] conditions, int[] asks) {
        rows = byPhrase.stream()
                .flatMap(List::stream)
                .mapToLong(term -> (long) conditions[term] << 2 * TERM_BITS | (long) asks[term] << TERM_BITS | term)
                .toArray();
        phrases = new int[2 * byPhrase.size() + 1];
        int at = 0;
        for (List<Integer> terms : byPhrase) {
            phrases[at + 1] =
                    terms.stream().mapToInt(term -> conditions[term]).reduce(-1, (these, those) -> these & those);
            phrases[at + 2] = phrases[at] + terms.size();
            at += 2;
        }
    }

    private TermRows(long[] rows, int[] phrases) {
        this.rows = rows;
        this.phrases = phrases;
    }

    void write(PoolWriter out) {
        out.longs(rows).numbers(phrases);
    }

    static TermRows read(PoolReader in) {
        return new TermRows(in.longs(), in.numbers());
    }

    /** The place of a phrase's first row; its last is right before the first of the next phrase. */
    int first(int phrase) {
        return phrases[2 * phrase];
    }

    /** The conditions that all terms of a phrase share. */
    int common(int phrase) {
        return phrases[2 * phrase + 1];
    }

    long at(int place) {
        return rows[place];
    }

    /** The number of a row's term. */
    static int term(long row) {
        return (int) row & TERM;
    }

    /** What is equal for terms of the same phrase that ask the same of the line; it may be that others do, too. */
    static int asks(long row) {
        return (int) (row >>> TERM_BITS) & TERM;
    }

    /** What a row's term asks, as in {@link Conditions}. */
    static int conditions(long row) {
        return (int) (row >>> 2 * TERM_BITS);
    }
}
