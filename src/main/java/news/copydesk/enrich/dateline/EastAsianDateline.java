package news.copydesk.enrich.dateline;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.EastAsianWords;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Category;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/**
 * The head of a paragraph in Chinese, Japanese or Korean that says where and for whom it was written: {@code 〔記者王小明／台中報導〕},
 * {@code （中央社記者王小明台北3日電）}, {@code 本报江城3月11日电（记者周启明）}, {@code 【ワシントン岡本真理子】},
 * {@code (부산=한강뉴스) 김도형 기자 =}.
 */
final class EastAsianDateline {

    private static final int LONGEST = 44;
    private static final int LONGEST_PLACE = 5;
    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";
    private static final List<String> REPORTERS = List.of("記者", "记者", "特派員", "特派员", "通讯员");
    /** What can stand between the day and the wire. */
    private static final List<String> WIRES =
            List.of("綜合外電報導", "綜合外電", "综合电", "綜合電", "专电", "專電", "电", "電", "讯", "訊", "报道", "報導", "報道", "报导");

    private final MarkedLine line;
    private final EastAsianNames names;
    private final String text;

    EastAsianDateline(MarkedLine line, EastAsianNames names) {
        this.line = line;
        this.names = names;
        this.text = line.text();
    }

    Optional<Dateline> read() {
        int kind = text.isEmpty() ? -1 : OPENING.indexOf(text.charAt(0));
        int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind));
        if (close > LONGEST || kind >= 0 && close < 0) {
            return Optional.empty();
        }
        if (close > 0) {
            Optional<Dateline> korean = korean(close);
            return korean.isPresent() ? korean : chinese(1, close, close + 1).or(() -> japanese(close));
        }
        int end = wireEnd();
        return end < 0 ? Optional.empty() : chinese(0, end, end);
    }

    /** Where an unbracketed head ends: behind the first wire that a sign or a space follows and a day, a city or a reporter precedes. */
    private int wireEnd() {
        for (int i = 3; i <= Math.min(LONGEST, text.length() - 1); i++) {
            boolean wire = "电電讯訊導导道".indexOf(text.charAt(i - 1)) >= 0;
            boolean sign = " 　（(，,：:".indexOf(text.charAt(i)) >= 0;
            if (wire && sign) {
                return i;
            }
            if ("，。：；、".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    private Optional<Dateline> chinese(int from, int to, int rawEnd) {
        String head = text.substring(from, to);
        String wire = WIRES.stream().filter(head::endsWith).findFirst().orElse("");
        if (wire.isEmpty()) {
            return Optional.empty();
        }
        String rest = head.substring(0, head.length() - wire.length());
        Optional<Hit> agency = agency(from, Math.min(to, from + 3));
        int start = agency.map(hit -> hit.end() - from).orElseGet(() -> paperEnd(rest));
        int day = 0;
        while (day < rest.length() && !Character.isDigit(rest.charAt(day))) {
            day++;
        }
        boolean dated = day < rest.length();
        boolean reported = REPORTERS.stream().anyMatch(head::contains);
        boolean ours = start > 0 || from > 0;
        if (day < start || !(agency.isPresent() || dated && ours || reported && !dated || ours && wire.length() == 1)) {
            return Optional.empty();
        }
        String place = placeOf(rest.substring(start, day));
        if (place.isEmpty() && agency.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Dateline(
                text.substring(0, overReporter(rawEnd)),
                place.isEmpty() ? Optional.empty() : Optional.of(place),
                Optional.empty(),
                agency.map(hit -> hit.term().kind())));
    }

    /** {@code 本报江城}, {@code 人民网北京}: the end of the paper's name, 0 if there is none. */
    private static int paperEnd(String head) {
        for (int end = Math.min(LONGEST_PLACE + 1, head.length()); end >= 2; end--) {
            String paper = head.substring(0, end);
            boolean own = paper.equals("本报") || paper.equals("本報") || paper.equals("本网") || paper.equals("本刊");
            if (own || "网社報报".indexOf(paper.charAt(end - 1)) >= 0 && end >= 3) {
                return end;
            }
        }
        return 0;
    }

    /** Without the reporter before it: {@code 記者王小明／台中}, {@code 記者王小明台北}. */
    private String placeOf(String between) {
        String place = between;
        for (String reporter : REPORTERS) {
            int at = place.indexOf(reporter);
            if (at >= 0) {
                String named = place.substring(at + reporter.length());
                int bar = Math.max(named.lastIndexOf('／'), Math.max(named.lastIndexOf('/'), named.lastIndexOf(' ')));
                place = bar >= 0 ? named.substring(bar + 1) : behindName(named);
            }
        }
        while (!place.isEmpty() && !EastAsianNames.isPart(place.charAt(0))) {
            place = place.substring(1);
        }
        for (String ending : List.of("綜合", "综合", "即時", "連線", "整理", "現場", "專題", "采访", "採訪", "專", "专")) {
            place = place.endsWith(ending) ? place.substring(0, place.length() - ending.length()) : place;
        }
        boolean clean = place.length() >= 2
                && place.length() <= LONGEST_PLACE
                && place.chars().allMatch(EastAsianNames::isPart)
                && "報报網网社元".indexOf(place.charAt(place.length() - 1)) < 0
                && !EastAsianWords.isPaper(place);
        return clean ? place : "";
    }

    private String behindName(String named) {
        for (int length = 3; length >= 2; length--) {
            if (named.length() >= length + 2 && names.isFullName(named.substring(0, length))) {
                return named.substring(length);
            }
        }
        return named.length() >= 4 ? named.substring(named.length() - 2) : "";
    }

    /** Over {@code （记者周启明）} behind the wire. */
    private int overReporter(int end) {
        int i = end;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\u3000')) {
            i++;
        }
        int kind = i < text.length() ? OPENING.indexOf(text.charAt(i)) : -1;
        int close = kind < 0 ? -1 : text.indexOf(CLOSING.charAt(kind), i);
        boolean reporter =
                close > 0 && close - i < LONGEST && REPORTERS.stream().anyMatch(text.substring(i, close)::contains);
        return reporter ? close + 1 : end;
    }

    /** {@code 【ワシントン岡本真理子】}, {@code 【北京・岡本真理子】}: a name behind the place. */
    private Optional<Dateline> japanese(int close) {
        String head = text.substring(1, close);
        int split = head.indexOf('・');
        String name = split < 0 ? "" : head.substring(split + 1);
        if (!isName(name)) {
            split = 0;
            while (split < head.length() && Script.isKatakana(head.substring(split, split + 1))) {
                split++;
            }
            name = head.substring(split);
        }
        boolean placed = split >= 2 && text.charAt(0) == '【' && isName(name);
        return placed
                ? Optional.of(new Dateline(
                        text.substring(0, close + 1),
                        Optional.of(head.substring(0, split)),
                        Optional.empty(),
                        Optional.empty()))
                : Optional.empty();
    }

    private boolean isName(String name) {
        return name.length() >= 3
                && (names.isFullName(name) || names.isJapaneseForm(name) || names.opensWithFamily(name, 2));
    }

    /** {@code (부산=한강뉴스) 김도형 기자 =}, whatever the service is called. */
    private Optional<Dateline> korean(int close) {
        int equals = text.indexOf('=');
        int second = text.indexOf(" =", close);
        boolean reporter = second > 0
                && second - close < LONGEST
                && text.substring(close, second).contains("기자");
        if (equals < 2 || equals > close || !reporter || agency(1, close).isPresent()) {
            return Optional.empty();
        }
        String place = text.substring(1, equals).strip();
        boolean clean = Script.isHangul(place) && !EastAsianWords.isPaper(place);
        return clean
                ? Optional.of(new Dateline(
                        text.substring(0, second + 2), Optional.of(place), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private Optional<Hit> agency(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.start() < to) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
