package news.copydesk.rules;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Which half of the day a time is of, where a clock has twelve hours: said behind it ({@code 4:15 pm}, {@code 3:15 μ.μ.},
 * {@code 02:17 م}) or before it ({@code 午後7時30分}, {@code शाम 6:20}).
 */
final class DayHalf {

    /** Full stops within are left out: {@code p.m.}, {@code μ.μ.}, {@code ب.ظ}. */
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
            "晚间",
            "傍晚",
            "بعدازظهر",
            "عصر",
            "بظ");

    private static final Set<String> MORNING =
            Set.of("am", "ص", "صباحا", "صباحاً", "πμ", "पूर्वाह्न", "सुबह", "凌晨", "صبح", "قظ");

    /** No space parts these from the word before them. */
    private static final List<String> GLUED_AFTERNOON = List.of("午後", "下午", "晚上", "오후");

    private static final List<String> GLUED_MORNING = List.of("午前", "上午", "오전");

    private static final int NOON = 12;

    private DayHalf() {}

    /**
     * The hour from 0 to 23.
     *
     * @param hour the token of the hour, which is a number below 24
     * @param minute the token of the minutes
     */
    static int hour24(DateTokens tokens, int hour, int minute) {
        int printed = tokens.at(hour).value();
        if (printed <= NOON && is(AFTERNOON, GLUED_AFTERNOON, tokens, hour, minute)) {
            return printed % NOON + NOON;
        }
        return printed == NOON && is(MORNING, GLUED_MORNING, tokens, hour, minute) ? 0 : printed;
    }

    private static boolean is(Set<String> marks, List<String> glued, DateTokens tokens, int hour, int minute) {
        boolean seconds =
                tokens.at(minute + 1).digits() == 2 && tokens.gap(minute).equals(":");
        int last = seconds ? minute + 1 : minute;
        String behind = word(tokens, last + 1);
        String before = word(tokens, hour - 1);
        return marks.contains(behind)
                || behind.length() == 1 && marks.contains(behind + word(tokens, last + 2))
                // One letter behind a year says that the year is of our era: 2026 م.
                || before.length() > 1 && marks.contains(before)
                || glued.stream().anyMatch(mark -> before.endsWith(mark) || behind.equals(mark));
    }

    private static String word(DateTokens tokens, int index) {
        return tokens.word(index).toLowerCase(Locale.ROOT);
    }
}
