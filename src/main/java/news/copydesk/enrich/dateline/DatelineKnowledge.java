package news.copydesk.enrich.dateline;

import java.util.Set;
import java.util.stream.Stream;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Characters;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Months;
import news.copydesk.rules.Rulebook;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What is known about datelines before any line is read; made once, from the language packs. */
final class DatelineKnowledge {

    final Names names;
    final EastAsianWords eastAsianWords;
    final EastAsianNames eastAsianNames;
    /** Whom a paper sends, before the city; the longest first. */
    final Beginnings sent;
    /** With a space before, between the city and the day. */
    final Endings prepositions;

    final Set<String> cities;
    final Set<String> cityPrefixes;
    final Set<String> months;
    /** What reporters and correspondents are called before their names. */
    final Beginnings reporters;
    /** What ends a dateline of East Asia; the longest first. */
    final Endings wires;
    /** The last characters of these. */
    final Characters wireEnds;

    final Set<String> ownPapers;
    final Characters paperEndings;
    final Endings behindPlaces;
    final Characters noPlaceEndings;

    private final Months calendar;

    DatelineKnowledge(Rulebook rules) {
        calendar = rules.months();
        Vocabulary vocabulary = rules.vocabulary();
        names = new Names(vocabulary);
        eastAsianWords = new EastAsianWords(vocabulary);
        eastAsianNames = rules.eastAsianNames();
        sent = Beginnings.inAnyLetters(EastAsianWords.longestFirst(vocabulary.list(WordList.DATELINE_SENT)));
        prepositions = Endings.of(vocabulary.list(WordList.DATELINE_PREPOSITIONS).stream()
                .map(preposition -> " " + preposition)
                .toList());
        cities = vocabulary.set(WordList.DATELINE_CITIES);
        cityPrefixes = vocabulary.set(WordList.DATELINE_CITY_PREFIXES);
        months = vocabulary.set(WordList.DATELINE_MONTHS);
        reporters = Beginnings.of(Stream.concat(
                        eastAsianWords.reporters().stream(), vocabulary.list(WordList.DATELINE_CORRESPONDENTS).stream())
                .toList());
        wires = Endings.of(EastAsianWords.longestFirst(vocabulary.list(WordList.DATELINE_WIRES)));
        wireEnds = Characters.of(vocabulary.list(WordList.DATELINE_WIRES).stream()
                .map(wire -> wire.substring(wire.length() - 1))
                .toList());
        ownPapers = vocabulary.set(WordList.DATELINE_OWN_PAPERS);
        paperEndings = Characters.of(vocabulary.list(WordList.DATELINE_PAPER_ENDINGS));
        behindPlaces = Endings.of(vocabulary.list(WordList.DATELINE_BEHIND_PLACES));
        noPlaceEndings = Characters.of(vocabulary.list(WordList.DATELINE_NO_PLACE_ENDINGS));
    }

    /** Whether a word names a month in English, whose agencies set it before the day. */
    boolean isMonth(String word) {
        return calendar.find("en", word).isPresent();
    }

    /** Whether a reporter is named in the words. */
    boolean hasReporter(String words) {
        return reporters.isIn(words);
    }
}
