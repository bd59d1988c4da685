package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.rules.Hit;

/**
 * A dateline in Chinese, which a word for a wire or a report ends: {@code 〔記者王小明／台中報導〕}, {@code （中央社記者王小明台北3日電）},
 * {@code 本报江城3月11日电（记者周启明）}.
 */
final class ChineseDateline {

    private final EastAsianHead head;
    private final DatelineKnowledge known;
    private final ChinesePlaces places;
    private final String text;

    ChineseDateline(EastAsianHead head, DatelineKnowledge known) {
        this.head = head;
        this.known = known;
        this.places = new ChinesePlaces(known);
        this.text = head.text();
    }

    /**
     * The dateline within that stretch, which a word for a wire has to end.
     *
     * @param rawEnd where the dateline ends, with the bracket around it
     */
    Optional<Dateline> read(int from, int to, int rawEnd) {
        String printed = text.substring(from, to);
        int wire = known.wires.start(printed);
        if (wire < 0) {
            return Optional.empty();
        }
        String rest = printed.substring(0, wire);
        Optional<Hit> agency = head.agency(from, Math.min(to, from + 3));
        int start = agency.map(hit -> hit.end() - from).orElseGet(() -> places.paperEnd(rest));
        int day = 0;
        while (day < rest.length() && !Character.isDigit(rest.charAt(day))) {
            day++;
        }
        boolean dated = day < rest.length();
        boolean reported = known.hasReporter(printed);
        boolean ours = start > 0 || from > 0;
        if (day < start
                || !(agency.isPresent()
                        || dated && ours
                        || reported && !dated
                        || ours && wire == printed.length() - 1)) {
            return Optional.empty();
        }
        String place = places.placeOf(rest.substring(start, day));
        if (place.isEmpty() && agency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                text.substring(0, overReporter(rawEnd)),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                Optional.empty(),
                agency.map(hit -> hit.term().kind())));
    }

    /** Over {@code （记者周启明）} behind the wire. */
    private int overReporter(int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        int close = head.opens(i) ? head.close(i) : -1;
        boolean reporter =
                close > 0 && close - i < EastAsianHead.LONGEST && known.hasReporter(text.substring(i, close));
        return reporter ? close + 1 : end;
    }
}
