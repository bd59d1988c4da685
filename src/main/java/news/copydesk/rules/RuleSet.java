package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files of a rulebook say.
 *
 * @param packs in the order of their tags
 * @param terms all phrases to look for, in the order in which equal hits are told; among them those of the packs, each pack's in a row
 * @param table the terms compiled, if somebody has done that before
 */
record RuleSet(
        List<LanguagePack> packs,
        Agencies agencies,
        List<NewsSource> sources,
        NameLists names,
        Months months,
        List<Term> terms,
        Optional<TermTable> table) {

    /** What has been read, with the names of countries that CLDR has. */
    static RuleSet of(RulebookReader reader) {
        List<Term> terms = new ArrayList<>();
        for (LanguagePack pack : reader.packs()) {
            // What is no country comes first, for it hides those that are spelt the same.
            terms.addAll(Countries.terms(pack));
            terms.addAll(pack.terms());
        }
        terms.addAll(reader.agencies().terms());
        terms.addAll(reader.sourceTerms());
        return new RuleSet(
                List.copyOf(reader.packs()),
                reader.agencies(),
                List.copyOf(reader.sources()),
                reader.names(),
                new Months(reader.packs()),
                List.copyOf(terms),
                Optional.empty());
    }

    /** The terms compiled. */
    TermTable compiled() {
        return table.orElseGet(() -> TermTable.of(terms, agencies::isCode));
    }
}
