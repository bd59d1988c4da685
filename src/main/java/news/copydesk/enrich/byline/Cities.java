package news.copydesk.enrich.byline;

import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** Names of two or three words that are those of cities and not of people or papers. */
final class Cities {

    private final Set<String> openings;
    private final Set<String> sureOpenings;
    private final Set<String> withArticles;

    Cities(Vocabulary vocabulary) {
        sureOpenings = vocabulary.set(WordList.PLACE_SURE_CITY_OPENINGS);
        withArticles = vocabulary.set(WordList.PLACE_CITIES_WITH_ARTICLES);
        openings = vocabulary.set(WordList.PLACE_CITY_OPENINGS);
    }

    /** {@code San Marino}, {@code La Paz}: a city where one can be expected. */
    boolean isCity(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && isOpening(small(words[0]))
                || withArticles.contains(small(name));
    }

    /** {@code Rio de Janeiro}, {@code New York}: a city, whatever sign stands before it. */
    boolean isCityOnly(String name) {
        return isCity(name) && sureOpenings.contains(small(Names.words(name)[0]));
    }

    private boolean isOpening(String word) {
        return openings.contains(word) || sureOpenings.contains(word);
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
