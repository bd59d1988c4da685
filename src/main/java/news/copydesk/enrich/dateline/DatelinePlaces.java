package news.copydesk.enrich.dateline;

import java.util.Locale;
import java.util.Optional;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.text.Letters;

/** The places of a dateline: a city, and the region or country behind its comma. */
final class DatelinePlaces {

    private static final int MOST_WORDS = 4;
    private static final int LONGEST_INITIALS = 3;

    private final DatelineHead head;
    private final String text;

    DatelinePlaces(DatelineHead head) {
        this.head = head;
        this.text = head.text();
    }

    /** The capitalised words, or words without capitals in the script, that begin there; empty if they are no place. */
    String place(int from) {
        int end = from;
        while (end < head.limit() && (isWord(end) || isInside(end))) {
            end++;
        }
        String place = text.substring(from, end).strip();
        String[] words = Names.words(place);
        if (place.isEmpty() || words.length > MOST_WORDS || Character.isLowerCase(place.charAt(0))) {
            return "";
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && !head.known().names.isParticle(word) && word.length() > 3) {
                return "";
            }
        }
        place = head.known().prepositions.takenOff(place);
        // Behind an initial the full stop may as well end the place.
        return place.endsWith(".") ? place.substring(0, place.length() - 1) : place;
    }

    /** The letters of a script without capitals that begin there, at most up to {@code to}. */
    String uncasedPlace(int from, int to) {
        int end = from;
        while (end < to && (isWord(end) || text.charAt(end) == '・' || text.charAt(end) == 'ー')) {
            end++;
        }
        return text.substring(from, end);
    }

    /** What stands between the comma behind a place and the next sign, unless it is a date or a site. */
    Optional<String> region(String place) {
        int comma = text.indexOf(place, head.start()) + place.length();
        if (place.isEmpty() || comma >= text.length() || text.charAt(comma) != ',') {
            return Optional.empty();
        }
        int end = comma + 1;
        while (end < head.limit() && ",(/".indexOf(text.charAt(end)) < 0 && !DatelineSigns.isDash(text.charAt(end))) {
            end++;
        }
        String region = text.substring(comma + 1, end).strip();
        boolean date = region.chars().anyMatch(Character::isDigit);
        boolean site = region.toLowerCase(Locale.ROOT).endsWith(".com") || region.endsWith(".id");
        boolean agency = head.agency(comma, end).isPresent();
        return region.isEmpty() || date || site || agency ? Optional.empty() : Optional.of(ordinary(region, end));
    }

    /** {@code GAZA} as {@code Gaza}; {@code D.C.}, {@code FLA.} and {@code UAE} stay. */
    private String ordinary(String region, int end) {
        int stop = region.indexOf('.');
        if (!isShouted(region) || region.length() <= LONGEST_INITIALS || stop >= 0 && stop < region.length() - 1) {
            return region;
        }
        // TEGUCIGALPA, HONDURAS.- : in Spanish the full stop belongs to the dash.
        boolean ofDash = stop > 0 && end < text.length() && text.charAt(end - 1) == '.';
        return head.known().names.ordinaryCapitals(ofDash ? region.substring(0, stop) : region);
    }

    /** Whether a place is in capitals throughout. */
    static boolean isShouted(String place) {
        return Script.hasCapitals(place, 3);
    }

    private boolean isWord(int at) {
        char c = text.charAt(at);
        return Letters.isLetterOrMark(c) || c == '\u200C';
    }

    /** Whether a place goes on over that sign: an abbreviation's full stop, a hyphen, an apostrophe, a space. */
    private boolean isInside(int at) {
        boolean follows = at + 1 < text.length() && isWord(at + 1);
        char c = text.charAt(at);
        if (c == '.') {
            int start = head.start();
            return follows || at == start + 2 || at > start + 2 && text.charAt(at - 2) == ' ';
        }
        if (c == '-') {
            return follows
                    && head.agency(at + 1, head.limit())
                            .filter(hit -> hit.start() == at + 1)
                            .isEmpty();
        }
        return follows && (c == '\'' || c == '’' || c == ' ');
    }
}
