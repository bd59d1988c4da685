package news.copydesk.enrich.credit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What is known about credits before any is read; made once, from the language packs. */
final class CreditKnowledge {

    private static final List<String> DASHES = List.of(" - ", " – ", " — ");

    final Agencies agencies;
    final Names names;
    final UncasedWords uncased;
    final EastAsianCredit eastAsian;
    /** What contributors are to an agency, and words of a copyright notice, in small letters. */
    final Set<String> noNames;
    /** Last words of what an agency is called in a credit, in small letters. */
    final Set<String> pictureWords;
    /** In small letters. */
    final Set<String> paperArticles;
    /** Last words of papers' names that are surnames as well, in small letters. */
    final Set<String> papers;
    /** Left out where a name begins with one. */
    final Set<String> openingArticles;
    /** Who hands out a picture without being an organisation, in small letters. */
    final Set<String> privateProviders;
    /** What a credit says that names nobody, as printed. */
    final Set<String> reserved;
    /** Behind the word for an archive that is a body of its own, in small letters. */
    final Set<String> archiveKinds;
    /** Labels of the credit of a film, in small letters. */
    final Set<String> moving;
    /** What holds two names apart, with the spaces around it. */
    final Beginnings joiners;

    private final GivenNames givenNames;

    CreditKnowledge(Rulebook rules) {
        Vocabulary vocabulary = rules.vocabulary();
        agencies = rules.agencies();
        givenNames = rules.givenNames();
        names = new Names(vocabulary);
        uncased = new UncasedWords(vocabulary);
        eastAsian = new EastAsianCredit(vocabulary, new EastAsianWords(vocabulary));
        noNames = vocabulary.set(WordList.CREDIT_NO_NAMES);
        pictureWords = vocabulary.set(WordList.CREDIT_PICTURE_WORDS);
        paperArticles = vocabulary.set(WordList.CREDIT_PAPER_ARTICLES);
        papers = vocabulary.set(WordList.CREDIT_PAPERS);
        openingArticles = vocabulary.set(WordList.CREDIT_OPENING_ARTICLES);
        privateProviders = vocabulary.set(WordList.CREDIT_PRIVATE_PROVIDERS);
        reserved = vocabulary.set(WordList.CREDIT_RESERVED);
        archiveKinds = vocabulary.set(WordList.CREDIT_ARCHIVE_KINDS);
        moving = vocabulary.set(WordList.CREDIT_MOVING);
        joiners = Beginnings.of(Stream.concat(
                        DASHES.stream(),
                        vocabulary.list(WordList.CREDIT_JOINERS).stream().map(word -> " " + word + " "))
                .toList());
    }

    /** Whether a word of it is one that papers have, in a script without capitals: {@code अमर उजाला}. */
    boolean hasUncasedPaper(String part) {
        return Script.isUncased(part) && List.of(Names.words(part)).stream().anyMatch(uncased::isPaper);
    }

    boolean isGivenName(String word) {
        return givenNames.contains(word);
    }
}
