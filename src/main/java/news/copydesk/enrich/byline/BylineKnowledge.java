package news.copydesk.enrich.byline;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Endings;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.LanguagePack;
import news.copydesk.rules.Months;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What is known about bylines in scripts with capitals before any line is read; made once, from the language packs. */
final class BylineKnowledge {

    final Names names;
    final PieceNames pieceNames;
    final PieceShape shape;
    final BylinePrefixes prefixes;
    final InnerPrefixes innerPrefixes;
    final BylinePapers papers;
    final Cities cities;
    final BylineAgencies agencies;
    final BylineFurniture furniture;
    final DateFinder dates;
    final Set<String> besideNumbers;
    final Endings nameSuffixes;
    private final Set<String> sourceLabels = new HashSet<>();
    private final Set<String> jobs;
    private final GivenNames givenNames;
    private final Months months;

    BylineKnowledge(Rulebook rules, DateFinder dates) {
        Vocabulary vocabulary = rules.vocabulary();
        Agencies known = rules.agencies();
        this.names = new Names(vocabulary);
        this.cities = new Cities(vocabulary);
        this.prefixes = new BylinePrefixes(vocabulary);
        this.innerPrefixes = new InnerPrefixes(rules.packs(), this::isGivenName);
        this.pieceNames = new PieceNames(vocabulary, prefixes);
        this.shape = new PieceShape(names);
        this.papers = new BylinePapers(vocabulary, names, cities);
        this.agencies = new BylineAgencies(known, papers);
        this.furniture = new BylineFurniture(rules);
        this.dates = dates;
        this.besideNumbers = vocabulary.set(WordList.BYLINE_BESIDE_NUMBERS);
        this.nameSuffixes = Endings.of(vocabulary.list(WordList.NAME_SUFFIXES));
        this.jobs = vocabulary.set(WordList.BYLINE_JOB_WORDS);
        this.givenNames = rules.givenNames();
        this.months = rules.months();
        for (LanguagePack pack : rules.packs()) {
            for (String label : pack.phrases(Category.SOURCE_LABEL)) {
                sourceLabels.add(withoutColon(label));
            }
        }
    }

    /** {@code źródło}: before whom the story came from, though pictures come from somewhere as well. */
    boolean isSourceLabel(String word) {
        return sourceLabels.contains(withoutColon(word));
    }

    private static String withoutColon(String label) {
        String bare = label.endsWith(":") ? label.substring(0, label.length() - 1) : label;
        return bare.strip().toLowerCase(Locale.ROOT);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** Two or three words that begin with a known given name. */
    boolean isFullName(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && isGivenName(words[0]) && names.isPerson(name);
    }

    /** One word for what the author before it is. */
    boolean isJob(String name) {
        return jobs.contains(name);
    }

    /** One word for a month or a day of the week, in that language or in English. */
    boolean isDateWord(String language, String name) {
        return name.indexOf(' ') < 0
                && (isWeekday(language, name)
                        || months.find(language, name).isPresent()
                        || months.find("en", name).isPresent());
    }

    /** The same for days of the week alone. */
    boolean isWeekday(String language, String word) {
        return months.weekday(language, word).isPresent()
                || months.weekday("en", word).isPresent();
    }
}
