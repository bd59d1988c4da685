package news.copydesk.rules;

import java.util.List;
import java.util.function.Predicate;
import news.copydesk.text.Folded;
import news.copydesk.text.LineTokens;

/**
 * Finds every phrase of every language and category in one pass over a line, in time linear in the line and, hits aside, whatever the
 * number of phrases.
 *
 * <p>A hit stands where its term's {@link Anchor} wants it and begins and ends between words; Chinese, Japanese, Korean, Thai and
 * their like have a boundary everywhere but within katakana. A hit within a longer one of the same category and language is left out.
 * Some categories ask more of the line:
 *
 * <ul>
 *   <li>{@link Category#CREDIT_MARKER} may be glued to the text before it ({@code 2021Bild: X}) if a colon follows
 *   <li>{@link Category#COUNTRY} and {@link Category#SECTION} begin with a capital where the script has them
 *   <li>{@link Category#AGENCY} that is a code is written as in the file, or in capitals
 *   <li>{@link Category#PUBLISHED}, {@link Category#UPDATED}, {@link Category#READING_TIME} open the line, follow a separator or a
 *       number, or begin with a capital
 *   <li>{@link Category#RUBRIC} is followed by a separator or is in capitals
 *   <li>{@link Category#CONJUNCTION} has a neighbour that can be a name
 *   <li>{@link Category#RESIDUE} of kind share or comments may have a number beside it
 * </ul>
 */
public final class Lexicon {

    private final TermTable table;
    /** For each term whether it is looked for; empty if all are. */
    private final boolean[] wanted;

    private Lexicon(TermTable table, boolean[] wanted) {
        this.table = table;
        this.wanted = wanted;
    }

    /**
     * @param terms in the order in which equal hits are told
     * @param isCode whether a term is also a word or another name
     */
    static Lexicon of(List<Term> terms, Predicate<Term> isCode) {
        return of(TermTable.of(terms, isCode));
    }

    static Lexicon of(TermTable table) {
        return new Lexicon(table, new boolean[0]);
    }

    /** The hits in a line in the order of their starts, the longer of two first. */
    public List<Hit> scan(Folded line) {
        return scan(new LineTokens().read(line));
    }

    /** The same for a line whose tokens are known. */
    public List<Hit> scan(LineTokens tokens) {
        Candidates candidates = new Candidates(table, wanted, tokens.line());
        table.trie.scan(tokens, candidates);
        // A marker that is glued to what stands before it has a colon behind it.
        if (tokens.haveColon()) {
            table.markers.scan(tokens.line(), candidates::marker);
        }
        return candidates.hits();
    }

    /**
     * The same lexicon, looking for some terms only: it costs no memory to speak of, and what is not looked for is not paid for. A term
     * that is not looked for hides no shorter one.
     */
    public Lexicon only(Predicate<Term> which) {
        boolean[] narrower = new boolean[table.terms.length];
        for (int i = 0; i < narrower.length; i++) {
            narrower[i] = (wanted.length == 0 || wanted[i])
                    && (Conditions.isMask(table.terms[i]) || which.test(table.terms[i]));
        }
        return new Lexicon(table, narrower);
    }

    /** How many terms there are, whether looked for or not. */
    public int size() {
        return table.terms.length;
    }
}
