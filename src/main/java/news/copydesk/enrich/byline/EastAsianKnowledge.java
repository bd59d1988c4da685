package news.copydesk.enrich.byline;

import java.util.stream.Stream;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What is known about bylines in Chinese, Japanese and Korean before any line is read; made once, from the language packs. */
final class EastAsianKnowledge {

    final EastAsianWords words;
    final EastAsianNames fullNames;
    final Names names;
    /** Glued to a full name: {@code さん}. */
    final Beginnings polite;
    /** Glued to anything that signs: {@code 입니다}. */
    final Beginnings verbs;

    private final Agencies agencies;
    private final Endings reporters;
    private final Endings jobs;
    private final Beginnings professors;
    private final Endings universities;

    EastAsianKnowledge(Rulebook rules) {
        Vocabulary vocabulary = rules.vocabulary();
        words = new EastAsianWords(vocabulary);
        fullNames = rules.eastAsianNames();
        names = new Names(vocabulary);
        agencies = rules.agencies();
        polite = Beginnings.of(vocabulary.list(WordList.EAST_ASIAN_POLITE));
        verbs = Beginnings.of(vocabulary.list(WordList.EAST_ASIAN_VERBS));
        professors = Beginnings.of(vocabulary.list(WordList.EAST_ASIAN_PROFESSORS));
        universities = Endings.of(vocabulary.list(WordList.EAST_ASIAN_UNIVERSITIES));
        reporters = Endings.of(words.reporters());
        jobs = Endings.of(
                Stream.concat(words.reporters().stream(), vocabulary.list(WordList.EAST_ASIAN_EDITORS).stream())
                        .toList());
    }

    boolean isAgency(String name) {
        return agencies.find(name).isPresent();
    }

    /** What an organisation is to be called: an agency by its canonical name, any other as printed. */
    String nameOf(String organisation) {
        return agencies.find(organisation).map(Agency::name).orElse(organisation);
    }

    /** {@code 澎湃新闻记者}: whether it is reporters that the job ends with. */
    boolean isReporter(String job) {
        return reporters.end(job);
    }

    /** What stands before the reporter or editor that a job ends with; empty for other jobs. */
    String withoutJob(String job) {
        return job.substring(0, Math.max(0, jobs.start(job)));
    }

    boolean isUniversity(String name) {
        return universities.end(name);
    }

    boolean isProfessor(String job) {
        return professors.isIn(job);
    }
}
