package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * What the files of a rulebook say, not compiled yet.
 *
 * @param packs in the order of their tags
 * @param terms all phrases to look for, in the order in which equal hits are told; among them those of the packs, each pack's in a row
 */
record RuleSet(
        List<LanguagePack> packs, Agencies agencies, List<NewsSource> sources, NameLists names, List<Term> terms) {

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
                List.copyOf(terms));
    }
}
