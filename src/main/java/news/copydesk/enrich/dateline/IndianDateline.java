package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * The head of a paragraph in Hindi: {@code जागरण संवाददाता, गोरखपुर।}, {@code पीटीआई, नई दिल्ली।}, {@code पटना: }. Without a desk or an
 * agency before it only a well-known city counts, for a word and a colon open many sentences.
 */
final class IndianDateline {

    private static final int LONGEST = 60;
    private static final int MOST_WORDS = 3;

    private final MarkedLine line;
    private final DatelineKnowledge known;
    private final String text;

    IndianDateline(MarkedLine line, DatelineKnowledge known) {
        this.line = line;
        this.known = known;
        this.text = line.text();
    }

    Optional<Dateline> read() {
        int stop = 0;
        while (stop < Math.min(LONGEST, text.length()) && "।:.".indexOf(text.charAt(stop)) < 0) {
            stop++;
        }
        if (stop == 0
                || stop + 1 >= text.length()
                || "।:.".indexOf(text.charAt(stop)) < 0
                || text.charAt(stop + 1) != ' ') {
            return Optional.empty();
        }
        String head = text.substring(0, stop).strip();
        int comma = head.lastIndexOf(',');
        Optional<Hit> agency = opening(Category.AGENCY);
        boolean signed = comma > 0
                && (agency.isPresent() || opening(Category.BYLINE_DESK).isPresent());
        String place = head.substring(comma + 1).strip();
        int bracket = place.indexOf('(');
        Optional<String> region = bracket > 0 && place.endsWith(")")
                ? Optional.of(place.substring(bracket + 1, place.length() - 1))
                : Optional.empty();
        place = bracket > 0 ? place.substring(0, bracket).strip() : place;
        if (place.isEmpty() || !signed && (!isCity(place) || bracket > 0) || Names.words(place).length > MOST_WORDS) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                text.substring(0, stop + 1),
                Optional.of(place),
                region,
                agency.map(hit -> hit.term().kind())));
    }

    private boolean isCity(String place) {
        String[] words = Names.words(place);
        boolean prefixed = words.length == 2 && known.cityPrefixes.contains(words[0]);
        return words.length == 1 && known.cities.contains(place) || prefixed && known.cities.contains(words[1]);
    }

    private Optional<Hit> opening(Category category) {
        for (Hit hit : line.hits()) {
            if (hit.start() == 0 && hit.term().category() == category) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
