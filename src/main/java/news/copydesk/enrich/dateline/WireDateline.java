package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Hit;

/** The dateline of a Chinese agency, from its name to the word for a wire: {@code 新华社北京4月24日电}, {@code （中央社記者林美台北3日電）}. */
final class WireDateline {

    private static final int LONGEST_DAY = "12月24日".length() + 1;

    private final DatelineHead head;
    private final EastAsianWords words;
    private final String text;

    WireDateline(DatelineHead head) {
        this.words = head.known().eastAsianWords;
        this.head = head;
        this.text = head.text();
    }

    /** Without the bracket that closes it. */
    Optional<Dateline> read() {
        int limit = head.limit();
        Optional<Hit> agency =
                head.agency(0, Math.min(limit, 3 + BracketedDateline.LONGEST)).filter(hit -> hit.start() <= 1);
        if (agency.isEmpty()
                || !Script.isEastAsian(
                        text.substring(agency.get().start(), agency.get().end()))) {
            return Optional.empty();
        }
        int day = agency.get().end();
        while (day < limit && Character.isLetter(text.charAt(day))) {
            day++;
        }
        int wire = day;
        while (wire < limit && !words.isWire(text.charAt(wire))) {
            wire++;
        }
        if (wire == limit || day == limit || wire - day > LONGEST_DAY) {
            return Optional.empty();
        }
        String place = withoutReporter(text.substring(agency.get().end(), day));
        return Optional.of(head.dateline(wire + 1, place, Optional.empty(), agency));
    }

    /** Of {@code 記者林美台北} the city is the last two characters. */
    private String withoutReporter(String place) {
        boolean reporter = words.hasReporter(place);
        return reporter && place.length() >= 4 ? place.substring(place.length() - 2) : place;
    }
}
