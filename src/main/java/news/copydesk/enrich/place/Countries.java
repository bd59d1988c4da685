package news.copydesk.enrich.place;

import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import news.copydesk.article.Place;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** Countries that a text names, by their CLDR names and those that the language pack adds. Thread-safe. */
public final class Countries {

    /** By language and code, as CLDR is slow to ask; both are of closed lists, so that it does not grow without end. */
    private final Map<String, String> names = new ConcurrentHashMap<>();

    /** What headline, dek and body name: the most mentioned first, of equals the one named earlier. */
    public List<Place> ofBody(Copy copy) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (int i = 0; i < copy.size(); i++) {
            if (copy.is(i, Role.HEADLINE) || copy.is(i, Role.DEK) || copy.is(i, Role.PARAGRAPH)) {
                MarkedLine line = copy.lines().get(i);
                count(line, 0, line.text().length(), copy.language().tag(), mentions);
            }
        }
        return mentions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(e -> new Place(e.getKey(), name(e.getKey(), copy.language().tag()), OptionalInt.of(e.getValue())))
                .toList();
    }

    /** What a stretch of a line names, in the order named, called as in {@code language}. */
    public List<Place> ofLine(MarkedLine line, int from, int to, String language) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        count(line, from, to, language, mentions);
        if (mentions.isEmpty()) {
            return List.of();
        }
        return mentions.keySet().stream()
                .map(code -> new Place(code, name(code, language), OptionalInt.empty()))
                .toList();
    }

    private static void count(MarkedLine line, int from, int to, String language, Map<String, Integer> mentions) {
        if (!line.has(Category.COUNTRY)) {
            return;
        }
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.COUNTRY
                    && hit.start() >= from
                    && hit.end() <= to
                    && hit.term().language().equals(language)) {
                mentions.merge(hit.term().kind(), 1, Integer::sum);
            }
        }
    }

    private String name(String code, String language) {
        return names.computeIfAbsent(language + ' ' + code, key -> ULocale.getDisplayCountry("und-" + code, language));
    }
}
