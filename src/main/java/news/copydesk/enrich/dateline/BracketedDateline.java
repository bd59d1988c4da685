package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.rules.Hit;

/**
 * A dateline in the bracket that opens the line, or behind the agency's: {@code 【ソウル＝小林和夫】}, {@code 【ワシントン共同】},
 * {@code ［ロンドン ３日 ロイター］}, {@code (서울=연합뉴스)}, {@code (ANSA) - ROMA, 3 MAR -}.
 */
final class BracketedDateline {

    static final int LONGEST = 30;

    private final DatelineHead head;
    private final DatelinePlaces places;
    private final DatelineSigns signs;
    private final String text;

    BracketedDateline(DatelineHead head) {
        this.head = head;
        this.places = new DatelinePlaces(head);
        this.signs = new DatelineSigns(head);
        this.text = head.text();
    }

    Optional<Dateline> read() {
        int kind = text.isEmpty() ? -1 : DatelineSigns.OPENING.indexOf(text.charAt(0));
        int close = kind < 0 ? -1 : text.indexOf(DatelineSigns.CLOSING.charAt(kind));
        if (close < 0 || close > LONGEST) {
            return Optional.empty();
        }
        Optional<Hit> agency = head.agency(1, close);
        int equals = Math.max(text.lastIndexOf('=', close), text.lastIndexOf('＝', close));
        if (agency.isEmpty() && (equals < 0 || text.charAt(0) == '(')) {
            return Optional.empty();
        }
        if (agency.isPresent() && agency.get().start() == 1 && agency.get().end() == close) {
            return Optional.of(behindAgency(close + 1, agency));
        }
        int placeEnd = agency.map(Hit::start).filter(start -> start > 1).orElse(close);
        placeEnd = equals > 0 ? Math.min(equals, placeEnd) : placeEnd;
        // 【AFP＝時事】: both are agencies.
        boolean placed =
                agency.isEmpty() || agency.get().start() > 1 || agency.get().end() != equals;
        String place = placed ? places.uncasedPlace(1, placeEnd) : "";
        if (!place.isEmpty() && Character.isLowerCase(place.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(head.dateline(afterReporter(close + 1), place, Optional.empty(), agency));
    }

    /** The agency alone fills the bracket: a city in capitals, or with the day, may follow. */
    private Dateline behindAgency(int from, Optional<Hit> agency) {
        int start = signs.overSigns(from);
        String place = places.place(start);
        int dash = signs.end(start);
        int day = start + place.length();
        boolean dated = !place.isEmpty()
                && text.startsWith(", ", day)
                && day + 2 < dash
                && Character.isDigit(text.charAt(day + 2));
        boolean city = dash > 0 && (DatelinePlaces.isShouted(place) || dated);
        return city
                ? head.dateline(dash, place, places.region(place), agency)
                : head.dateline(afterReporter(from), "", Optional.empty(), agency);
    }

    /** Over {@code 김용수 기자 =} behind a bracket. */
    private int afterReporter(int from) {
        int equals = text.indexOf(" = ", from);
        return equals > 0 && equals - from <= LONGEST ? equals + 2 : signs.overClosing(from);
    }
}
