package news.copydesk.rules;

import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/** The time of day that stands behind a date: {@code 14:59}, {@code 16.15}, {@code 4:15 pm}, {@code 午後7時30分}. */
final class ClockTime {

    private static final int NOWHERE = -1;

    private ClockTime() {}

    /** The date with the time that stands within three tokens behind it; without, if none does. */
    static DateMatch withTime(DateTokens tokens, int first, int last, PartialDate date) {
        for (int h = last + 1; h <= last + 3 && h < tokens.size(); h++) {
            Token hour = tokens.at(h);
            if (hour.isNumber()) {
                int m = tokens.known().isHour(tokens.word(h + 1)) ? h + 2 : h + 1;
                boolean dated = tokens.gap(h + 1).equals(".")
                        && tokens.at(h + 2).isNumber()
                        && tokens.gap(h).equals(".");
                boolean joined = m == h + 2 || isClock(tokens.gap(h), hour, tokens.at(m)) || isShort(tokens, h);
                Token minute = tokens.at(m);
                if (joined
                        && !dated
                        && hour.digits() <= 2
                        && hour.value() < 24
                        && minute.digits() == 2
                        && minute.value() < 60) {
                    return new DateMatch(first, m, date.at(DayHalf.hour24(tokens, h, m), minute.value()));
                }
                int end = wholeHour(tokens, h);
                return end >= h
                        ? new DateMatch(first, end, date.at(DayHalf.hour24(tokens, h, h), 0))
                        : new DateMatch(first, last, date);
            }
        }
        return new DateMatch(first, last, date);
    }

    /** The last token of {@code 9h}, {@code 18 Uhr}, {@code 9 p.m.}, {@code 9時}, {@code ore 18}, which have no minutes; -1 of anything else. */
    private static int wholeHour(DateTokens tokens, int h) {
        Token hour = tokens.at(h);
        if (hour.digits() > 2 || hour.value() >= 24) {
            return NOWHERE;
        }
        boolean before = tokens.known().announcesHour(tokens.word(h - 1))
                && !tokens.at(h + 1).isNumber();
        if (!tokens.gap(h).isEmpty()) {
            return before ? h : NOWHERE;
        }
        String behind = tokens.word(h + 1);
        boolean said = behind.equals("h")
                || tokens.known().isHour(behind)
                || tokens.known().follows(behind);
        int half = DayHalf.endBehind(tokens, h);
        int end = half > h ? half : said ? h + 1 : before ? h : NOWHERE;
        return end > h && tokens.at(end + 1).isNumber() && tokens.gap(end).isEmpty() ? NOWHERE : end;
    }

    /** {@code 5.12pm}, {@code klo 7.05}: one digit before the full stop, which a word beside it says to be the hour. */
    private static boolean isShort(DateTokens tokens, int h) {
        boolean clock =
                tokens.known().announces(tokens.word(h - 1)) || tokens.known().follows(tokens.word(h + 2));
        return clock
                && tokens.gap(h).equals(".")
                && tokens.at(h).digits() == 1
                && tokens.at(h + 1).digits() == 2;
    }

    private static boolean isClock(String gap, Token hour, Token minute) {
        return gap.equals(":") || gap.equals("：") || gap.equals(".") && hour.digits() == 2 && minute.digits() == 2;
    }
}
