package news.copydesk.rules;

import java.util.Locale;
import java.util.Set;
import news.copydesk.article.PartialDate;
import news.copydesk.rules.DateTokens.Token;

/**
 * The time of day as languages other than English write it: half of the day behind or before it ({@code 02:17 م}, {@code 3:15 μ.μ.},
 * {@code शाम 6:20}), and the time before the day ({@code 09:40, 12 марта 2026}).
 */
final class ClockMarks {

    private static final Set<String> AFTERNOON = Set.of(
            "pm",
            "م",
            "مساء",
            "مساءً",
            "ظهرا",
            "ظهراً",
            "عصرا",
            "μμ",
            "अपराह्न",
            "शाम",
            "रात",
            "दोपहर",
            "下午",
            "晚上",
            "晚间",
            "傍晚",
            "오후",
            "午後",
            "بعدازظهر",
            "عصر",
            "ب.ظ");

    private static final Set<String> MORNING =
            Set.of("am", "ص", "صباحا", "صباحاً", "πμ", "पूर्वाह्न", "सुबह", "上午", "凌晨", "오전", "午前", "صبح");

    private static final int TIME = "2026-03-08T".length();
    private static final int DAY = TIME - 1;
    private static final int NOON = 12;
    private static final int LONG_WORD = 5;

    private ClockMarks() {}

    /** The same tokens with their hour put right, or with the time that stands before them. */
    static DateMatch complete(DateTokens tokens, DateMatch match) {
        PartialDate date = complete(tokens, match.first(), match.last(), match.date());
        return new DateMatch(match.first(), match.last(), date);
    }

    private static PartialDate complete(DateTokens tokens, int first, int last, PartialDate date) {
        String iso = date.iso();
        if (iso.length() < DAY) {
            // A month or a year has no time of day.
            return date;
        }
        if (iso.length() == DAY) {
            return before(tokens, first, date);
        }
        if (isOfAnother(tokens, first, last)) {
            return before(tokens, first, new PartialDate(iso.substring(0, DAY)));
        }
        if (iso.length() != TIME + 5) {
            return date;
        }
        int hour = Integer.parseInt(iso.substring(TIME, TIME + 2));
        int minute = Integer.parseInt(iso.substring(TIME + 3));
        int second = tokens.at(last + 1).digits() == 2 && tokens.gap(last).equals(":") ? 1 : 0;
        int right = hour;
        if (hour <= NOON && is(AFTERNOON, tokens, last + second)) {
            right = hour % NOON + NOON;
        } else if (hour == NOON && is(MORNING, tokens, last + second)) {
            right = 0;
        }
        return right == hour ? date : new PartialDate(iso.substring(0, DAY)).at(right, minute);
    }

    /** {@code 10:00 18.02.2026 (обновлено: 12:30 …}: a word in a bracket says that the time behind it is another day's. */
    private static boolean isOfAnother(DateTokens tokens, int first, int last) {
        for (int i = first; i + 2 < last; i++) {
            if (tokens.gap(i).startsWith("(") && tokens.word(i + 1).length() >= LONG_WORD) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(Set<String> marks, DateTokens tokens, int minute) {
        String behind = tokens.word(minute + 1).toLowerCase(Locale.ROOT);
        boolean dotted = tokens.gap(minute + 1).equals(".") && behind.length() == 1;
        String pair = dotted ? behind + tokens.word(minute + 2).toLowerCase(Locale.ROOT) : behind;
        boolean clock = tokens.at(minute - 1).isNumber();
        String before = clock ? tokens.word(minute - 2) : tokens.word(minute - 3);
        // One letter behind a year says that the year is of our era: 2026 م.
        return marks.contains(pair) || before.length() > 1 && marks.contains(before);
    }

    /** {@code 10:15 | 09 Μαρ. 2026}: hours and minutes directly before the day, at most a weekday between. */
    private static PartialDate before(DateTokens tokens, int first, PartialDate date) {
        for (int minute = first - 1; minute >= Math.max(1, first - 2); minute--) {
            Token hours = tokens.at(minute - 1);
            Token minutes = tokens.at(minute);
            if (minutes.isNumber()) {
                boolean clock = tokens.gap(minute - 1).equals(":")
                        && hours.isNumber()
                        && hours.digits() <= 2
                        && hours.value() < 24
                        && minutes.digits() == 2
                        && minutes.value() < 60
                        && !(tokens.gap(minute - 2).equals(":")
                                && tokens.at(minute - 2).isNumber());
                return clock ? date.at(hours.value(), minutes.value()) : date;
            }
        }
        return date;
    }
}
