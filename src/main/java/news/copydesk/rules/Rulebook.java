package news.copydesk.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** All newsroom knowledge, checked and compiled. */
public final class Rulebook {

    private final String digest;
    private final List<LanguagePack> packs;
    private final Agencies agencies;
    private final Sources sources;
    private final Lexicon lexicon;
    private final Months months;
    private final Vocabulary vocabulary;
    private final GivenNames givenNames;
    private final EastAsianNames eastAsianNames;

    Rulebook(String digest, RuleSet rules) {
        this.digest = digest;
        packs = rules.packs();
        agencies = rules.agencies();
        givenNames = new GivenNames(rules.names().given());
        eastAsianNames =
                new EastAsianNames(rules.names().family(), rules.names().characters());
        sources = new Sources(rules.sources());
        months = rules.months();
        vocabulary = new Vocabulary(packs);
        lexicon = Lexicon.of(rules.compiled());
    }

    /**
     * Loads the rules that ship with Copydesk.
     *
     * @param configDirectory holds {@code rules/} or {@code sources/} or both: a file in it replaces the shipped one of the same name,
     *     any other is added; other directories and files in it are not looked at
     * @throws RuleException if anything is wrong with any file; it tells all that is
     */
    public static Rulebook load(Optional<Path> configDirectory) throws RuleException {
        return CheckedRules.read(configDirectory).compile();
    }

    /** @param faults what was wrong when the files were looked for */
    static Rulebook load(ConfigFiles files, List<Fault> faults) {
        return CheckedRules.of(files, faults).compile();
    }

    /** {@code sha256:} and a hash over the names and contents of the files that count: the same rules have the same digest. */
    public String digest() {
        return digest;
    }

    public Lexicon lexicon() {
        return lexicon;
    }

    /** In the order of their tags. */
    public List<LanguagePack> packs() {
        return packs;
    }

    /** The pack of a language; empty if Copydesk does not speak it. */
    public Optional<LanguagePack> pack(String tag) {
        return packs.stream().filter(pack -> pack.tag().equals(tag)).findFirst();
    }

    /** The words of all packs that are not phrases to look for. */
    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Agencies agencies() {
        return agencies;
    }

    public Sources sources() {
        return sources;
    }

    public GivenNames givenNames() {
        return givenNames;
    }

    /** What full names look like in Chinese, Japanese and Korean. */
    public EastAsianNames eastAsianNames() {
        return eastAsianNames;
    }

    /** Names of months and weekdays in the languages of the packs. */
    public Months months() {
        return months;
    }
}
