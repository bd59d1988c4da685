package news.copydesk.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** The head of a line as a dateline, in the forms that there are. */
final class DatelineText {

    private static final int LONGEST = 90;
    private static final int LONGEST_BRACKET = 30;
    private static final int MOST_WORDS = 4;
    private static final int LONGEST_DESK = 12;
    private static final String OPENING = "(（[［【";
    private static final String CLOSING = ")）]］】";
    private static final String DASHES = "-–—－";
    private static final List<String> ENDS =
            List.of(" — ", " – ", " - ", " -- ", "— ", "– ", " = ", ".- ", ".– ", "-- ", "】", "］ ");
    /** Whom a paper sends; set in capitals and glued to the city. */
    private static final List<String> SENT = List.of(
            "DALLA NOSTRA CORRISPONDENTE",
            "DAL NOSTRO CORRISPONDENTE",
            "DALLA NOSTRA INVIATA",
            "DAL NOSTRO INVIATO",
            "DE NOTRE CORRESPONDANTE",
            "DE NOTRE CORRESPONDANT",
            "DE NUESTRO CORRESPONSAL");

    private final MarkedLine line;
    private final String text;
    private final int limit;
    private final int start;

    DatelineText(MarkedLine line) {
        this.line = line;
        this.text = line.text();
        this.limit = Math.min(text.length(), LONGEST);
        int sent = 0;
        for (String words : SENT) {
            sent = sent == 0 && text.regionMatches(true, 0, words, 0, words.length()) ? words.length() : sent;
        }
        while (sent < limit && text.charAt(sent) == ' ') {
            sent++;
        }
        this.start = sent;
    }

    /** {@code 【ソウル＝小林和夫】}, {@code 【ワシントン共同】}, {@code ［ロンドン ３日 ロイター］}, {@code (서울=연합뉴스)}, {@code (ANSA) - ROMA, 3 MAR -}. */
    Optional<Dateline> bracketed() {
        int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind));
        if (close < 0 || close > LONGEST_BRACKET) {
            return Optional.empty();
        }
        Optional<Hit> agency = agency(1, close);
        int equals = Math.max(text.lastIndexOf('=', close), text.lastIndexOf('＝', close));
        if (agency.isEmpty() && (equals < 0 || OPENING.charAt(kind) == '(')) {
            return Optional.empty();
        }
        int end = afterReporter(close + 1);
        if (agency.isPresent() && agency.get().start() == 1 && agency.get().end() == close) {
            String place = place(overSigns(close + 1));
            int dash = end(overSigns(close + 1));
            boolean city = dash > 0 && isShouted(place);
            return city
                    ? Optional.of(dateline(text.substring(0, dash), place, region(place), agency))
                    : Optional.of(dateline(text.substring(0, end), "", Optional.empty(), agency));
        }
        int placeEnd = equals > 0 ? equals : agency.map(Hit::start).orElse(close);
        String place = uncasedPlace(1, placeEnd);
        return Optional.of(dateline(text.substring(0, end), place, Optional.empty(), agency));
    }

    /** {@code 新华社北京4月24日电}, {@code （中央社記者林美台北3日電）} without its bracket. */
    Optional<Dateline> wired() {
        Optional<Hit> agency = agency(0, Math.min(limit, 3 + LONGEST_BRACKET)).filter(hit -> hit.start() <= 1);
        if (agency.isEmpty()
                || !Names.isEastAsian(
                        text.substring(agency.get().start(), agency.get().end()))) {
            return Optional.empty();
        }
        int day = agency.get().end();
        while (day < limit && Character.isLetter(text.charAt(day))) {
            day++;
        }
        int wire = day;
        while (wire < limit && "电電讯訊".indexOf(text.charAt(wire)) < 0) {
            wire++;
        }
        if (wire == limit || day == limit || wire - day > "12月24日".length() + 1) {
            return Optional.empty();
        }
        String place = text.substring(agency.get().end(), day);
        int reporter = Math.max(place.indexOf("记者"), place.indexOf("記者"));
        return Optional.of(dateline(
                text.substring(0, wire + 1),
                reporter < 0 || place.length() < 4 ? place : place.substring(place.length() - 2),
                Optional.empty(),
                agency));
    }

    /** {@code KABUL, Afghanistan (AP) --}, {@code МОСКВА, 3 марта. /ТАСС/.}, {@code دمشق-سانا}: an agency behind the place. */
    Optional<Dateline> signed() {
        Optional<Hit> found = agency(start + 1, limit);
        if (found.isEmpty() || isFlagged()) {
            return Optional.empty();
        }
        Hit agency = found.get();
        String place = place(start);
        int after = start + place.length();
        boolean set = place.isEmpty() || after > agency.start() ? false : isOnlyDate(after, agency.start());
        char before = text.charAt(Math.max(0, lastSign(agency.start())));
        boolean joined = OPENING.indexOf(before) >= 0 || "/.,".indexOf(before) >= 0 || DASHES.indexOf(before) >= 0;
        int end = overClosing(overDesk(agency.end()));
        if (!set || !joined || end == agency.end() && end < text.length() && text.charAt(end) != ' ') {
            return Optional.empty();
        }
        return Optional.of(dateline(text.substring(0, end), place, region(place), found));
    }

    /** {@code DUBLIN —}: capitals and a dash are enough. */
    Optional<Dateline> shouted() {
        int end = end(start);
        String place = place(start);
        boolean spanish = end > 0 && text.charAt(end - 1) == '-' && text.charAt(end - 2) == '.';
        if (end < 0 || isFlagged() || place.isEmpty() || !isShouted(place) && !spanish) {
            return Optional.empty();
        }
        return Optional.of(dateline(text.substring(0, end), place, region(place), Optional.empty()));
    }

    /** A line that is known to be nothing else. */
    Optional<Dateline> whole() {
        String place = place(start);
        return place.isEmpty() ? Optional.empty() : Optional.of(dateline(text, place, region(place), Optional.empty()));
    }

    private static Dateline dateline(String raw, String place, Optional<String> region, Optional<Hit> agency) {
        return new Dateline(
                raw.strip(),
                place.isEmpty() ? Optional.empty() : Optional.of(Names.ordinaryCapitals(place)),
                region,
                agency.map(hit -> hit.term().kind()));
    }

    private Optional<Hit> agency(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.end() <= to) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    /** Words that open a line in capitals without being a place: {@code FILE - }, {@code VIDEO - }. */
    private boolean isFlagged() {
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

    /** The capitalised words, or words without capitals in the script, that begin there; empty if they are no place. */
    private String place(int from) {
        int end = from;
        while (end < limit && (isWord(end) || isInside(end))) {
            end++;
        }
        String place = text.substring(from, end).strip();
        String[] words = Names.words(place);
        if (place.isEmpty() || words.length > MOST_WORDS || Character.isLowerCase(place.charAt(0))) {
            return "";
        }
        for (String word : words) {
            if (Character.isLowerCase(word.charAt(0)) && !Names.isParticle(word) && word.length() > 3) {
                return "";
            }
        }
        return withoutDate(place);
    }

    /** {@code Praha 3.} stands without a comma before its day. */
    private static String withoutDate(String place) {
        return Character.isLowerCase(place.charAt(place.length() - 1)) || !place.endsWith(".")
                ? place
                : place.substring(0, place.length() - 1);
    }

    private boolean isWord(int at) {
        char c = text.charAt(at);
        return Character.isLetter(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '\u200C';
    }

    private boolean isInside(int at) {
        boolean follows = at + 1 < text.length() && isWord(at + 1);
        char c = text.charAt(at);
        if (c == '.') {
            return follows || at == start + 2 || at > start + 2 && text.charAt(at - 2) == ' ';
        }
        if (c == '-') {
            return follows
                    && agency(at + 1, limit)
                            .filter(hit -> hit.start() == at + 1)
                            .isEmpty();
        }
        return follows && (c == '\'' || c == '’' || c == ' ');
    }

    private String uncasedPlace(int from, int to) {
        int end = from;
        while (end < to && (isWord(end) || text.charAt(end) == '・' || text.charAt(end) == 'ー')) {
            end++;
        }
        return text.substring(from, end);
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

    private Optional<String> region(String place) {
        int comma = text.indexOf(place, start) + place.length();
        if (place.isEmpty() || comma >= text.length() || text.charAt(comma) != ',') {
            return Optional.empty();
        }
        int end = comma + 1;
        while (end < limit && ",(/".indexOf(text.charAt(end)) < 0 && DASHES.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String region = text.substring(comma + 1, end).strip();
        boolean date = region.chars().anyMatch(Character::isDigit);
        boolean site = region.toLowerCase(Locale.ROOT).endsWith(".com") || region.endsWith(".id");
        return region.isEmpty() || date || site ? Optional.empty() : Optional.of(region);
    }

    /** The end of the first dash or its like; -1 if there is none in the head of the line. */
    private int end(int from) {
        String head = text.substring(0, limit);
        int best = -1;
        for (String end : ENDS) {
            int at = head.indexOf(end, from);
            if (at > 0 && (best < 0 || at + end.length() < best)) {
                best = at + end.stripTrailing().length();
            }
        }
        return best;
    }

    /** Over {@code 김용수 기자 =} behind a bracket. */
    private int afterReporter(int from) {
        int equals = text.indexOf(" = ", from);
        return equals > 0 && equals - from <= LONGEST_BRACKET ? equals + 2 : overClosing(from);
    }

    /** Over the service behind the agency: {@code (dpa/lni)}. */
    private int overDesk(int from) {
        int i = from;
        while (i < text.length()
                && i - from < LONGEST_DESK
                && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '/' || text.charAt(i) == ',')) {
            i++;
        }
        return i < text.length() && i > from && CLOSING.indexOf(text.charAt(i)) >= 0 ? i : from;
    }

    private int overSigns(int from) {
        int i = from;
        while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int overClosing(int from) {
        int i = from;
        while (i < text.length()
                && (" /.:=。।".indexOf(text.charAt(i)) >= 0
                        || CLOSING.indexOf(text.charAt(i)) >= 0
                        || DASHES.indexOf(text.charAt(i)) >= 0)) {
            i++;
        }
        while (i > from && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    private int lastSign(int before) {
        int i = before - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private static boolean isShouted(String place) {
        long upper = place.chars().filter(Character::isUpperCase).count();
        return upper >= 3 && place.chars().noneMatch(Character::isLowerCase);
    }
}
