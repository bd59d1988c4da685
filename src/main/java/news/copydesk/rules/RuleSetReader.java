package news.copydesk.rules;

import java.time.Month;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.ResidueKind;
import news.copydesk.article.Role;

/** Reads what a {@link RuleSetWriter} wrote. */
final class RuleSetReader {

    static final int NO_KIND = -1;

    private static final Category[] CATEGORIES = Category.values();
    private static final Anchor[] ANCHORS = Anchor.values();
    private static final WordList[] LISTS = WordList.values();

    private final PoolReader in;

    RuleSetReader(PoolReader in) {
        this.in = in;
    }

    RuleSet read() {
        List<Term> terms = terms();
        List<LanguagePack> packs = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            packs.add(pack(terms));
        }
        List<Agency> agencies = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            agencies.add(agency());
        }
        List<NewsSource> sources = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            sources.add(source());
        }
        NameLists names = new NameLists(in.texts(), in.texts(), in.texts());
        Months months = Months.read(in, packs);
        TermTable table = TermTable.read(in, terms);
        return new RuleSet(packs, new Agencies(agencies), sources, names, months, terms, Optional.of(table));
    }

    private List<Term> terms() {
        int size = in.number();
        List<Term> terms = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Category category = CATEGORIES[in.number()];
            Anchor anchor = ANCHORS[in.number()];
            terms.add(new Term(category, in.text(), in.text(), in.text(), anchor, in.text()));
        }
        return terms;
    }

    private LanguagePack pack(List<Term> all) {
        String tag = in.text();
        String name = in.text();
        Set<String> functionWords = new LinkedHashSet<>(in.texts());
        int firstTerm = in.number();
        List<Term> terms = all.subList(firstTerm, firstTerm + in.number());
        Map<WordList, List<String>> words = new EnumMap<>(WordList.class);
        for (int left = in.number(); left > 0; left--) {
            words.put(LISTS[in.number()], in.texts());
        }
        return new LanguagePack(tag, name, functionWords, terms, words, in.texts(), months());
    }

    private Map<Month, List<String>> months() {
        Map<Month, List<String>> months = new EnumMap<>(Month.class);
        for (int left = in.number(); left > 0; left--) {
            months.put(Month.of(in.number()), in.texts());
        }
        return months;
    }

    private Agency agency() {
        return new Agency(
                in.text(),
                in.texts(),
                in.texts(),
                in.texts().stream().findFirst(),
                in.flag(),
                in.flag(),
                in.flag(),
                in.flag());
    }

    private NewsSource source() {
        return new NewsSource(in.text(), in.text(), in.texts(), in.texts(), in.texts(), pins());
    }

    private List<Pin> pins() {
        List<Pin> pins = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            pins.add(new Pin(in.text(), ANCHORS[in.number()], Role.values()[in.number()], kind()));
        }
        return pins;
    }

    private Optional<ResidueKind> kind() {
        int kind = in.number();
        return kind == NO_KIND ? Optional.empty() : Optional.of(ResidueKind.values()[kind]);
    }
}
