package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Hit;

/** A dateline that begins with its place: {@code KABUL, Afghanistan (AP) --}, {@code DUBLIN —}. */
final class PlaceDateline {

    private final DatelineHead head;
    private final DatelinePlaces places;
    private final DatelineSigns signs;
    private final String text;
    private final String place;

    PlaceDateline(DatelineHead head) {
        this.head = head;
        this.places = new DatelinePlaces(head);
        this.signs = new DatelineSigns(head);
        this.text = head.text();
        this.place = behindReporter(places.place(head.start()));
    }

    /** {@code KABUL, Afghanistan (AP) --}, {@code МОСКВА, 3 марта. /ТАСС/.}, {@code دمشق-سانا}: an agency behind the place. */
    Optional<Dateline> signed() {
        Optional<Hit> found = head.agency(head.start() + 1, head.limit());
        if (place.isEmpty() || found.isEmpty() || head.isFlagged()) {
            return Optional.empty();
        }
        Hit agency = found.get();
        int after = text.indexOf(place, head.start()) + place.length();
        boolean set = after <= agency.start() && isOnlyDate(after, agency.start());
        int end = signs.overClosing(signs.overDesk(agency.start(), agency.end()));
        boolean glued = end == agency.end() && end < text.length() && text.charAt(end) != ' ';
        boolean dated = Character.isDigit(text.charAt(Math.max(0, agency.start() - 2)))
                && agency.end() < text.length()
                && DatelineSigns.isDash(text.charAt(agency.end()));
        if (!set || !signs.joins(agency.start()) && !dated || glued) {
            return Optional.empty();
        }
        // March 5 (Reuters) -
        boolean day =
                head.known().isMonth(place) && after + 1 < text.length() && Character.isDigit(text.charAt(after + 1));
        return day ? Optional.of(head.dateline(end, "", Optional.empty(), found)) : dateline(end, found);
    }

    /** {@code ایسنا/اصفهان}: the place behind the agency. */
    Optional<Dateline> behindAgency() {
        Optional<Hit> agency = head.agency(0, head.limit()).filter(hit -> hit.start() == 0);
        int from = agency.map(Hit::end).orElse(text.length());
        if (from + 1 >= text.length()
                || text.charAt(from) != '/'
                || !Script.isUncased(text.substring(from, from + 2))) {
            return Optional.empty();
        }
        int space = text.indexOf(' ', from);
        int end = space < 0 || space > head.limit() ? from : space;
        return end - from < 3
                ? Optional.empty()
                : Optional.of(head.dateline(end, text.substring(from + 1, end), Optional.empty(), agency));
    }

    /** {@code Ayşe KAYA/NEVŞEHİR, (DHA)-}, {@code Ayşe Kaya / NEVŞEHİR, (DHA)-}: the place behind the reporter. */
    private String behindReporter(String first) {
        int slash = overSpaces(head.start() + first.length());
        boolean reporter = first.indexOf(' ') > 0 && slash < text.length() && text.charAt(slash) == '/';
        String second = reporter ? places.place(overSpaces(slash + 1)) : "";
        return DatelinePlaces.isShouted(second) && !DatelinePlaces.isShouted(first) ? second : first;
    }

    private int overSpaces(int from) {
        int i = from;
        while (i < text.length() && text.charAt(i) == ' ') {
            i++;
        }
        return i;
    }

    /** {@code DUBLIN —}: capitals and a dash are enough. */
    Optional<Dateline> shouted() {
        int end = signs.end(head.start());
        boolean spanish = end > 0 && text.charAt(end - 1) == '-' && text.charAt(end - 2) == '.';
        if (end < 0
                || head.isFlagged()
                || place.isEmpty()
                || head.isHouse(head.start(), head.start() + place.length())
                || !DatelinePlaces.isShouted(place) && !spanish) {
            return Optional.empty();
        }
        Optional<Hit> agency = head.agency(head.start(), head.start() + place.length())
                .filter(hit -> hit.end() - hit.start() == place.length());
        return agency.isPresent()
                ? Optional.of(head.dateline(end, "", Optional.empty(), agency))
                : dateline(end, Optional.empty());
    }

    /** A line that is known to be nothing else. */
    Optional<Dateline> whole() {
        return place.isEmpty() ? Optional.empty() : dateline(text.length(), Optional.empty());
    }

    private Optional<Dateline> dateline(int end, Optional<Hit> agency) {
        return Optional.of(head.dateline(end, place, places.region(place), agency));
    }

    /** Whether nothing but a region, a second city and a date stand there: few words, or any with a number among them. */
    private boolean isOnlyDate(int from, int to) {
        String between = text.substring(from, to);
        int words = 0;
        for (String word : Names.words(between)) {
            words += Character.isLetter(word.charAt(0)) ? 1 : 0;
        }
        boolean digits = between.chars().anyMatch(Character::isDigit);
        return words <= (digits ? 4 : 3) && between.indexOf(':') < 0;
    }
}
