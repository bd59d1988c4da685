package news.copydesk.rules;

import java.util.Set;
import news.copydesk.article.PartialDate;

/**
 * The zone behind a time of day, where it means one offset and no other: {@code 14:30 GMT}, {@code 06:45 (GMT+7)}, {@code 10:00 Uhr MEZ},
 * {@code T16:15:30+05:30}. What is called by one name at several places ({@code IST}) or changes with the season ({@code ET}) says nothing.
 */
final class Zones {

    private static final int TO_THE_MINUTE = "2026-03-08T14:52".length();
    /** {@code p.m.} has two words. */
    private static final int MOST_BETWEEN = 3;

    private static final int FURTHEST = 14;
    private static final Set<String> UNIVERSAL = Set.of("GMT", "UTC");
    private static final String UNIVERSAL_OFFSET = "Z";

    private Zones() {}

    /** The date with the offset of its time; as it is if it has no time or no zone is told. */
    static PartialDate complete(DateTokens tokens, int last, PartialDate date) {
        if (date.iso().length() != TO_THE_MINUTE) {
            return date;
        }
        boolean seconds = tokens.gap(last).equals(":") && tokens.at(last + 1).digits() == 2;
        int time = seconds ? last + 1 : last;
        String offset = tokens.word(last - 2).equals("T") ? behindIso(tokens, time) : "";
        int zone = time + 1;
        while (zone <= time + MOST_BETWEEN && tokens.known().isBehindTime(tokens.word(zone))) {
            zone++;
        }
        return new PartialDate(date.iso() + (offset.isEmpty() ? named(tokens, zone) : offset));
    }

    private static String named(DateTokens tokens, int zone) {
        String word = tokens.word(zone);
        if (!UNIVERSAL.contains(word)) {
            return tokens.known().offset(word);
        }
        if (!isSigned(tokens, zone)) {
            return UNIVERSAL_OFFSET;
        }
        DateTokens.Token hours = tokens.at(zone + 1);
        DateTokens.Token behind = tokens.at(zone + 2);
        boolean minutes = tokens.gap(zone + 1).equals(":") && behind.digits() == 2 && behind.value() < 60;
        return hours.digits() > 2 || hours.value() > FURTHEST
                ? ""
                : sign(tokens, zone) + two(hours.value()) + ':' + two(minutes ? behind.value() : 0);
    }

    /** {@code Z}, {@code +05:30}, {@code +0530}. */
    private static String behindIso(DateTokens tokens, int time) {
        DateTokens.Token next = tokens.at(time + 1);
        if (tokens.word(time + 1).equals("Z") && next.start() == tokens.at(time).end()) {
            return UNIVERSAL_OFFSET;
        }
        if (!isSigned(tokens, time)) {
            return "";
        }
        boolean glued = next.digits() == 4;
        boolean apart = next.digits() == 2
                && tokens.gap(time + 1).equals(":")
                && tokens.at(time + 2).digits() == 2;
        int hours = glued ? next.value() / 100 : next.value();
        int minutes = glued ? next.value() % 100 : tokens.at(time + 2).value();
        boolean offset = (glued || apart) && hours <= FURTHEST && minutes < 60;
        return offset ? sign(tokens, time) + two(hours) + ':' + two(minutes) : "";
    }

    /** Whether nothing but a sign is between the token and a number behind it. */
    private static boolean isSigned(DateTokens tokens, int at) {
        DateTokens.Token next = tokens.at(at + 1);
        return next.isNumber()
                && next.start() == tokens.at(at).end() + 1
                && !sign(tokens, at).isEmpty();
    }

    private static String sign(DateTokens tokens, int at) {
        return switch (tokens.gap(at)) {
            case "+" -> "+";
            case "-", "−" -> "-";
            default -> "";
        };
    }

    private static String two(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
