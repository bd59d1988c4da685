package news.copydesk.enrich.byline;

import java.util.HashSet;
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
        Set<String> all = new HashSet<>(vocabulary.set(WordList.PLACE_CITY_OPENINGS));
        all.addAll(sureOpenings);
        openings = Set.copyOf(all);
    }

    /** {@code San Marino}, {@code La Paz}: a city where one can be expected. */
    boolean isCity(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && openings.contains(small(words[0]))
                || withArticles.contains(small(name));
    }

    /** {@code Rio de Janeiro}, {@code New York}: a city, whatever sign stands before it. */
    boolean isCityOnly(String name) {
        return isCity(name) && sureOpenings.contains(small(Names.words(name)[0]));
    }

    private static String small(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
