package news.copydesk.rules;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes a set of rules for a {@link RuleSetReader}. */
final class RuleSetWriter {

    private final PoolWriter out;

    RuleSetWriter(PoolWriter out) {
        this.out = out;
    }

    void write(RuleSet rules) {
        terms(rules.terms());
        out.number(rules.packs().size());
        int from = 0;
        for (LanguagePack pack : rules.packs()) {
            from = start(pack.terms(), rules.terms(), from);
            pack(pack, from);
        }
        out.number(rules.agencies().all().size());
        rules.agencies().all().forEach(this::agency);
        out.number(rules.sources().size());
        rules.sources().forEach(this::source);
        out.texts(rules.names().given())
                .texts(rules.names().family())
                .texts(rules.names().characters());
        rules.months().write(out);
        rules.compiled().write(out, rules.terms());
    }

    /** Where a pack's terms stand among all, not before {@code from}. */
    private static int start(List<Term> own, List<Term> all, int from) {
        int start = from;
        while (!all.subList(start, start + own.size()).equals(own)) {
            start++;
        }
        return start;
    }

    private void terms(List<Term> terms) {
        out.number(terms.size());
        for (Term term : terms) {
            out.number(term.category().ordinal())
                    .number(term.anchor().ordinal())
                    .text(term.kind())
                    .text(term.language())
                    .text(term.phrase())
                    .text(term.rule());
        }
    }

    private void pack(LanguagePack pack, int firstTerm) {
        out.text(pack.tag()).text(pack.name()).texts(pack.functionWords());
        out.number(firstTerm).number(pack.terms().size());
        Map<WordList, List<String>> words = new TreeMap<>();
        for (WordList list : WordList.values()) {
            if (!pack.words(list).isEmpty()) {
                words.put(list, pack.words(list));
            }
        }
        out.number(words.size());
        words.forEach((list, entries) -> out.number(list.ordinal()).texts(entries));
        out.texts(pack.notCountries()).number(pack.months().size());
        pack.months().forEach((month, names) -> out.number(month.getValue()).texts(names));
    }

    private void agency(Agency agency) {
        out.text(agency.name())
                .texts(agency.aliases())
                .texts(agency.codes())
                .texts(agency.country().stream().toList())
                .flag(agency.photo())
                .flag(agency.code())
                .flag(agency.house())
                .flag(agency.distributor());
    }

    private void source(NewsSource source) {
        out.text(source.id())
                .text(source.name())
                .texts(source.hosts())
                .texts(source.names())
                .texts(source.brands())
                .number(source.pins().size());
        for (Pin pin : source.pins()) {
            out.text(pin.phrase())
                    .number(pin.anchor().ordinal())
                    .number(pin.role().ordinal())
                    .number(pin.kind().map(Enum::ordinal).orElse(RuleSetReader.NO_KIND));
        }
    }
}
