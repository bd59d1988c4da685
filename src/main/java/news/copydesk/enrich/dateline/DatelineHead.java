package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** The head of a line, as far as a dateline can reach, with the agencies named in it. Offsets are those of the line's text. */
final class DatelineHead {

    private static final int LONGEST = 90;

    private final MarkedLine line;
    private final DatelineKnowledge known;
    private final String text;
    private final int limit;
    private final int start;

    DatelineHead(MarkedLine line, DatelineKnowledge known) {
        this.line = line;
        this.known = known;
        this.text = line.text();
        this.limit = Math.min(text.length(), LONGEST);
        int sent = Math.max(0, known.sent.end(text, 0));
        while (sent < limit && text.charAt(sent) == ' ') {
            sent++;
        }
        this.start = sent == 0 ? overDay() : sent;
    }

    /** {@code 3 марта, Минск}: over the day that stands before the place. */
    private int overDay() {
        int i = 0;
        while (i < limit && Character.isDigit(text.charAt(i))) {
            i++;
        }
        int comma = i > 0 && i <= 2 ? text.indexOf(", ", i) : -1;
        boolean month = comma > i + 3
                && comma < limit
                && text.substring(i + 1, comma).chars().allMatch(Character::isLowerCase);
        return month ? comma + 2 : 0;
    }

    /** What is known about datelines. */
    DatelineKnowledge known() {
        return known;
    }

    /** The whole line. */
    String text() {
        return text;
    }

    /** Where the head ends. */
    int limit() {
        return limit;
    }

    /** Where the place begins, if it opens the line. */
    int start() {
        return start;
    }

    /** The first agency within that stretch. */
    Optional<Hit> agency(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.end() <= to) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Whether a broadcaster or paper and nothing else stands there. */
    boolean isHouse(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.HOUSE && hit.start() == from && hit.end() == to) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word opens the line that is in capitals without being a place: {@code FILE - }, {@code VIDEO - }. */
    boolean isFlagged() {
        for (Hit hit : line.hits()) {
            Category category = hit.term().category();
            boolean flag =
                    category == Category.RUBRIC || category == Category.ARCHIVE || category == Category.CROSS_REFERENCE;
            if (hit.start() == 0 && flag) {
                return true;
            }
        }
        return false;
    }

    /**
     * The dateline that ends there.
     *
     * @param place as printed; empty if it has none
     */
    Dateline dateline(int end, String place, Optional<String> region, Optional<Hit> agency) {
        return new Dateline(
                text.substring(0, end).strip(),
                place.isEmpty()
                        ? Optional.empty()
                        : Optional.of(known.names.ordinaryCapitals(place, Script.isTurkish(text))),
                region,
                agency.map(hit -> hit.term().kind()));
    }
}
