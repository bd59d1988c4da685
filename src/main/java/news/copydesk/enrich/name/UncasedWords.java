package news.copydesk.enrich.name;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What the words of Arabic, Persian, Hebrew and Hindi bylines say, where no capital tells a name from a paper or a city. */
public final class UncasedWords {

    private static final int LONGEST_PREPOSITION = 3;
    private static final int MOST_WORDS = 4;
    private static final int MOST_CHAINED_WORDS = 6;

    private final Set<String> openings;
    private final Set<String> latinOpenings;
    private final Set<String> papers;
    private final Set<String> cities;
    private final Set<String> closings;
    private final Set<String> andNames;
    private final Set<String> chained;
    private final Beginnings gluedClosings;
    private final Beginnings and;
    private final Beginnings notAnd;
    private final Beginnings articles;

    public UncasedWords(Vocabulary vocabulary) {
        openings = vocabulary.set(WordList.UNCASED_OPENINGS);
        latinOpenings = vocabulary.set(WordList.UNCASED_LATIN_OPENINGS);
        papers = vocabulary.set(WordList.UNCASED_PAPERS);
        cities = vocabulary.set(WordList.UNCASED_CITIES);
        closings = vocabulary.set(WordList.UNCASED_CLOSINGS);
        andNames = vocabulary.set(WordList.UNCASED_AND_NAMES);
        chained = vocabulary.set(WordList.UNCASED_CHAINED);
        gluedClosings = Beginnings.of(vocabulary.list(WordList.UNCASED_GLUED_CLOSINGS));
        and = Beginnings.of(vocabulary.list(WordList.UNCASED_AND));
        notAnd = Beginnings.of(vocabulary.list(WordList.UNCASED_NOT_AND));
        articles = Beginnings.of(vocabulary.list(WordList.UNCASED_ARTICLES));
    }

    /** A title, or what was done for the story: before a name without being of it. */
    public boolean isOpening(String word) {
        return openings.contains(word) || latinOpenings.contains(word.toLowerCase(Locale.ROOT));
    }

    /** A word that only papers, broadcasters and their desks have, or a domain. */
    public boolean isPaper(String word) {
        return papers.contains(word) || word.indexOf('.') > 1 && word.indexOf('.') < word.length() - 2;
    }

    /** A word with which a name is over. */
    public boolean isClosing(String word) {
        return closings.contains(word) || gluedClosings.begin(word) && word.length() > 4;
    }

    /** {@code در}, {@code से}: a preposition or postposition, which ends a name even behind its first word. */
    public boolean isSmallClosing(String word) {
        return word.length() <= LONGEST_PREPOSITION && closings.contains(word);
    }

    /** Whether the words can be a city of two or three. */
    public boolean isCity(List<String> words) {
        return words.size() <= 3 && cities.contains(words.get(0));
    }

    /** {@code وليلى}, {@code ורועי}: a name with the word for "and" glued to it. */
    public boolean isJoined(String word) {
        return and.begin(word) && !notAnd.begin(word) && word.length() > 3 && !andNames.contains(word);
    }

    /** Whether as many words can be one name; those of Arabia tell of fathers too. */
    public boolean isNameLike(List<String> words) {
        boolean fathers = words.stream().anyMatch(chained::contains);
        boolean article = hasArticle(words.get(0)) && words.get(0).length() > 4;
        return words.size() >= 2
                && words.size() <= (fathers ? MOST_CHAINED_WORDS : MOST_WORDS)
                && !article
                && words.stream().noneMatch(word -> word.chars().anyMatch(Character::isDigit));
    }

    /** {@code الأحمر}: an adjective, most often. */
    public boolean hasArticle(String word) {
        return articles.begin(word);
    }
}
