package news.copydesk.rules;

import java.util.Locale;

/**
 * Which half of the day a time is of, where a clock has twelve hours: said behind it ({@code 4:15 pm}, {@code 3:15 μ.μ.},
 * {@code 02:17 م}) or before it ({@code 午後7時30分}, {@code शाम 6:20}).
 */
final class DayHalf {

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
        if (printed <= NOON && is(tokens.known().afternoon(), tokens, hour, minute)) {
            return printed % NOON + NOON;
        }
        return printed == NOON && is(tokens.known().morning(), tokens, hour, minute) ? 0 : printed;
    }

    /** The last token of the words behind an hour without minutes that say the half of its day; the hour itself if there are none. */
    static int endBehind(DateTokens tokens, int hour) {
        String behind = word(tokens, hour + 1);
        boolean spelt = behind.length() == 1 && tokens.gap(hour + 1).startsWith(".");
        String both = spelt ? behind + word(tokens, hour + 2) : behind;
        boolean said = both.length() > 1
                && (tokens.known().afternoon().words().contains(both)
                        || tokens.known().morning().words().contains(both));
        return tokens.at(hour).value() > NOON || !said ? hour : spelt ? hour + 2 : hour + 1;
    }

    private static boolean is(DateWords.Half half, DateTokens tokens, int hour, int minute) {
        boolean seconds =
                tokens.at(minute + 1).digits() == 2 && tokens.gap(minute).equals(":");
        int last = seconds ? minute + 1 : minute;
        String behind = word(tokens, last + 1);
        String before = word(tokens, hour - 1);
        return half.words().contains(behind)
                || behind.length() == 1 && half.words().contains(behind + word(tokens, last + 2))
                // One letter behind a year says that the year is of our era: 2026 م.
                || before.length() > 1 && half.words().contains(before)
                || half.endings().end(before)
                || half.glued().contains(behind);
    }

    private static String word(DateTokens tokens, int index) {
        return tokens.word(index).toLowerCase(Locale.ROOT);
    }
}
