package news.copydesk.enrich;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.article.Role;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * Lifts the dateline out of the first paragraphs: place, region and agency before a dash, as the agencies print it. Without an
 * agency the place must stand in capitals.
 */
final class Datelines {

    private static final int PARAGRAPHS = 3;
    private static final int LONGEST = 90;
    private static final List<String> ENDS =
            List.of(" — ", " – ", " - ", " -- ", "— ", "– ", " = ", ".- ", "-- ", "】", "］ ", "电 ", "电　", "電 ", "。/ ");

    Optional<Dateline> read(Copy copy) {
        List<Integer> lines = copy.indices(Role.DATELINE);
        for (int index : lines) {
            Optional<Dateline> found =
                    read(copy.lines().get(index), copy.lines().get(index).text().length());
            if (found.isPresent()) {
                return found;
            }
        }
        return copy.indices(Role.PARAGRAPH).stream()
                .limit(PARAGRAPHS)
                .map(index -> read(copy.lines().get(index)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Dateline> read(MarkedLine line) {
        int end = end(line.text());
        return end < 0 ? Optional.empty() : read(line, end);
    }

    private static Optional<Dateline> read(MarkedLine line, int end) {
        String raw = line.text().substring(0, end).strip();
        Optional<Hit> agency = line.hits().stream()
                .filter(hit -> hit.term().category() == Category.AGENCY && hit.end() <= end)
                .findFirst();
        boolean rubric = line.hits().stream()
                .anyMatch(hit -> hit.start() == 0 && isFlag(hit.term().category()));
        String place = place(raw, agency.filter(hit -> hit.start() == 0));
        if (rubric || place.isEmpty() || agency.isEmpty() && !isShouted(place)) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                raw,
                Optional.of(Names.ordinaryCapitals(place)),
                region(raw, place),
                agency.map(hit -> hit.term().kind())));
    }

    /** Words that open a line in capitals without being a place: {@code FILE - }, {@code VIDEO - }. */
    private static boolean isFlag(Category category) {
        return category == Category.RUBRIC || category == Category.ARCHIVE || category == Category.CROSS_REFERENCE;
    }

    private static int end(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        int best = -1;
        for (String end : ENDS) {
            int at = head.indexOf(end);
            if (at > 0 && (best < 0 || at + end.length() < best)) {
                best = at + end.stripTrailing().length();
            }
        }
        return best;
    }

    private static String place(String raw, Optional<Hit> leadingAgency) {
        int start = leadingAgency.map(Hit::end).orElse(0);
        while (start < raw.length() && !Character.isLetter(raw.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < raw.length() && (Character.isLetter(raw.charAt(end)) || isInside(raw, end))) {
            end++;
        }
        String place = raw.substring(start, end).strip();
        boolean capital = !place.isEmpty() && !Character.isLowerCase(place.charAt(0));
        return capital && Names.words(place).length <= 4 ? place : "";
    }

    private static boolean isInside(String raw, int at) {
        char c = raw.charAt(at);
        if (c == '.') {
            return at >= 2 && raw.charAt(at - 2) == ' '
                    || at == 2
                    || at + 2 < raw.length() && raw.charAt(at + 2) == '.';
        }
        boolean joiner = c == '-'
                || c == '\''
                || c == '’'
                || c == ' ' && at + 1 < raw.length() && Character.isLetter(raw.charAt(at + 1));
        return joiner && at + 1 < raw.length() && Character.isLetter(raw.charAt(at + 1));
    }

    private static Optional<String> region(String raw, String place) {
        int comma = raw.indexOf(place) + place.length();
        if (comma >= raw.length() || raw.charAt(comma) != ',') {
            return Optional.empty();
        }
        int end = comma + 1;
        while (end < raw.length() && ",(–—/".indexOf(raw.charAt(end)) < 0) {
            end++;
        }
        String region = raw.substring(comma + 1, end).strip();
        boolean date = region.chars().anyMatch(Character::isDigit);
        return region.isEmpty() || date ? Optional.empty() : Optional.of(region);
    }

    private static boolean isShouted(String place) {
        long upper = place.chars().filter(Character::isUpperCase).count();
        return upper >= 3 && place.chars().noneMatch(Character::isLowerCase);
    }
}
