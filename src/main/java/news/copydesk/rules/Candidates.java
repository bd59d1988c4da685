package news.copydesk.rules;

import java.util.Arrays;
import java.util.List;
import news.copydesk.text.Folded;

/** Collects what the trie finds in one line, keeps what meets its term's conditions, and puts it in order. */
final class Candidates implements PhraseTrie.Sink {

    private static final int TERM_BITS = TermRows.TERM_BITS;
    private static final int LENGTH_BITS = 10;
    private static final int LONGEST = (1 << LENGTH_BITS) - 1;
    private static final long[] NONE = {};
    private static final int NO_TERM = -1;
    /** Up to this many hits comparing each with each is cheaper than a table of all groups. */
    private static final int PAIRWISE = 24;

    private final TermTable table;
    private final boolean[] wanted;
    private final Folded line;
    private final LineProbe probe;
    /** Start, complement of the length, term: so packed that their order is that of the hits. */
    private long[] packed = NONE;

    private int count;

    Candidates(TermTable table, boolean[] wanted, Folded line) {
        this.table = table;
        this.wanted = wanted;
        this.line = line;
        this.probe = new LineProbe(line);
    }

    @Override
    public void found(int phrase, int end) {
        int start = table.trie.start(line, phrase, end);
        if (start != PhraseTrie.NONE
                && ((table.rows.common(phrase) & Conditions.AT_START) == 0 || probe.mayOpen(start))) {
            addTerms(phrase, start, end);
        }
    }

    /** Adds those terms of a phrase whose conditions are met: asked once if many languages have the same. */
    private void addTerms(int phrase, int start, int end) {
        int asked = NO_TERM;
        boolean met = false;
        for (int i = table.rows.first(phrase), last = table.rows.first(phrase + 1); i < last; i++) {
            long row = table.rows.at(i);
            int term = TermRows.term(row);
            if (isWanted(term)) {
                if (TermRows.asks(row) != asked) {
                    met = probe.meets(table, row, start, end);
                    asked = TermRows.asks(row);
                }
                if (met) {
                    add(start, end - start, term);
                }
            }
        }
    }

    /** A credit marker that is glued to what stands before it. */
    void marker(int term, int start, int end) {
        if (isWanted(term)) {
            add(start, end - start, term);
        }
    }

    private boolean isWanted(int term) {
        return wanted.length == 0 || wanted[term];
    }

    private void add(int start, int length, int term) {
        if (count == packed.length) {
            packed = Arrays.copyOf(packed, Math.max(8, count * 2));
        }
        packed[count++] = (long) start << TERM_BITS + LENGTH_BITS | (long) (LONGEST - length) << TERM_BITS | term;
    }

    /** In order, without those within a longer one of their group. */
    List<Hit> hits() {
        if (count == 0) {
            return List.of();
        }
        Arrays.sort(packed, 0, count);
        Hit[] hits = new Hit[count];
        int kept = 0;
        int furthest = 0;
        Reach reach = count > PAIRWISE ? new Reach(count) : null;
        for (int i = 0; i < count; i++) {
            int term = term(i);
            int place = reach != null
                    ? reach.place(table.groups[term], start(i), end(i), table.masks[term])
                    // Nothing that ends before it hides it.
                    : end(i) > furthest ? Reach.LONGEST : place(i);
            furthest = Math.max(furthest, end(i));
            boolean shown = place == Reach.LONGEST || place == Reach.EQUAL && !repeats(i);
            if (shown && !table.masks[term]) {
                hits[kept++] = new Hit(table.terms[term], line.start(start(i)), line.end(end(i) - 1));
            }
        }
        return List.of(kept == count ? hits : Arrays.copyOf(hits, kept));
    }

    /** Whether the same has been found here by another spelling of the phrase. */
    private boolean repeats(int i) {
        Term term = table.terms[term(i)];
        for (int before = i - 1; before >= 0 && packed[before] >>> TERM_BITS == packed[i] >>> TERM_BITS; before--) {
            Term other = table.terms[term(before)];
            if (table.groups[term(before)] == table.groups[term(i)]
                    && other.kind().equals(term.kind())) {
                return true;
            }
        }
        return false;
    }

    /** As {@link Reach#place}, for lines with few hits. */
    private int place(int i) {
        int group = table.groups[term(i)];
        int place = Reach.LONGEST;
        for (int before = 0; before < i; before++) {
            if (table.groups[term(before)] == group && end(before) >= end(i)) {
                boolean equal = start(before) == start(i) && end(before) == end(i);
                if (!equal || table.masks[term(before)]) {
                    return Reach.HIDDEN;
                }
                place = Reach.EQUAL;
            }
        }
        return place;
    }

    private int start(int i) {
        return (int) (packed[i] >>> TERM_BITS + LENGTH_BITS);
    }

    private int end(int i) {
        return start(i) + LONGEST - (int) (packed[i] >>> TERM_BITS & LONGEST);
    }

    private int term(int i) {
        return (int) (packed[i] & (1 << TERM_BITS) - 1);
    }
}
