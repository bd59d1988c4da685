package news.copydesk.enrich.byline;

import java.util.List;
import java.util.stream.Stream;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What is known about bylines in Chinese, Japanese and Korean before any line is read; made once, from the language packs. */
final class EastAsianKnowledge {

    final EastAsianWords words;
    final EastAsianNames fullNames;
    final Names names;
    /** Glued to a full name: {@code さん}. */
    final List<String> polite;
    /** Glued to anything that signs: {@code 입니다}. */
    final List<String> verbs;

    private final Agencies agencies;
    private final List<String> jobEndings;
    private final List<String> professors;
    private final List<String> universities;

    EastAsianKnowledge(Rulebook rules) {
        Vocabulary vocabulary = rules.vocabulary();
        words = new EastAsianWords(vocabulary);
        fullNames = rules.eastAsianNames();
        names = new Names(vocabulary);
        agencies = rules.agencies();
        polite = vocabulary.list(WordList.EAST_ASIAN_POLITE);
        verbs = vocabulary.list(WordList.EAST_ASIAN_VERBS);
        professors = vocabulary.list(WordList.EAST_ASIAN_PROFESSORS);
        universities = vocabulary.list(WordList.EAST_ASIAN_UNIVERSITIES);
        jobEndings = Stream.concat(words.reporters().stream(), vocabulary.list(WordList.EAST_ASIAN_EDITORS).stream())
                .toList();
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
        return words.reporters().stream().anyMatch(job::endsWith);
    }

    /** What stands before the reporter or editor that a job ends with; empty for other jobs. */
    String withoutJob(String job) {
        return jobEndings.stream()
                .filter(job::endsWith)
                .map(ending -> job.substring(0, job.length() - ending.length()))
                .findFirst()
                .orElse("");
    }

    boolean isUniversity(String name) {
        return universities.stream().anyMatch(name::endsWith);
    }

    boolean isProfessor(String job) {
        return professors.stream().anyMatch(job::contains);
    }
}
