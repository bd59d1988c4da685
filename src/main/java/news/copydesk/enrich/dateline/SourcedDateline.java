package news.copydesk.enrich.dateline;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.copydesk.article.Dateline;
import news.copydesk.article.Source;

/** A dateline that names no agency but the page's own publisher behind a place in capitals: {@code OSLO (VG) Brua er åpen}. */
final class SourcedDateline {

    private static final String OPENING = " (";

    private final DatelineHead head;
    private final DatelinePlaces places;
    private final Set<String> names;

    SourcedDateline(DatelineHead head, Optional<Source> source) {
        this.head = head;
        this.places = new DatelinePlaces(head);
        this.names = source.map(SourcedDateline::names).orElse(Set.of());
    }

    /** A publisher without a name is known by its host, which is called by its first label: {@code vg.no}. */
    private static Set<String> names(Source source) {
        return Stream.of(source.name(), source.id())
                .flatMap(name -> Stream.of(name, name.substring(0, Math.max(0, name.indexOf('.')))))
                .filter(name -> !name.isEmpty())
                .map(SourcedDateline::small)
                .collect(Collectors.toSet());
    }

    Optional<Dateline> read() {
        if (names.isEmpty() || head.isFlagged()) {
            return Optional.empty();
        }
        String text = head.text();
        String place = places.place(head.start());
        int open = head.start() + place.length();
        int close = text.indexOf(')', open);
        boolean signed = DatelinePlaces.isShouted(place)
                && text.startsWith(OPENING, open)
                && close > 0
                && close < head.limit()
                && names.contains(small(text.substring(open + OPENING.length(), close)));
        return signed
                ? Optional.of(head.dateline(
                        new DatelineSigns(head).overClosing(close), place, places.region(place), Optional.empty()))
                : Optional.empty();
    }

    private static String small(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
