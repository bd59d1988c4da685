package news.copydesk.rules;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The words within a date and around a time of day; each is asked in any letters. */
final class DateWords {

    private static final Map<WordList, String> OFFSETS = Map.of(
            WordList.DATES_UTC_MINUS_7, "-07:00",
            WordList.DATES_UTC_MINUS_4, "-04:00",
            WordList.DATES_UTC_PLUS_1, "+01:00",
            WordList.DATES_UTC_PLUS_2, "+02:00",
            WordList.DATES_UTC_PLUS_3, "+03:00",
            WordList.DATES_UTC_PLUS_7, "+07:00",
            WordList.DATES_UTC_PLUS_8, "+08:00",
            WordList.DATES_UTC_PLUS_9, "+09:00");

    private final Map<String, String> offsets = new HashMap<>();
    private final Set<String> of;
    private final Set<String> between;
    private final Set<String> hours;
    private final Set<String> before;
    private final Set<String> behind;
    private final Set<String> beforeHour;
    private final Set<String> monthFirstZones;
    private final Half afternoon;
    private final Half morning;

    /** The words of one half of the day, and those that no space parts from what stands before them. */
    record Half(Set<String> words, Set<String> glued, Endings endings) {

        private static Half of(Vocabulary vocabulary, WordList words, WordList glued) {
            return new Half(vocabulary.set(words), vocabulary.set(glued), Endings.of(vocabulary.set(glued)));
        }
    }

    DateWords(Vocabulary vocabulary) {
        OFFSETS.forEach((zones, offset) -> vocabulary.list(zones).forEach(zone -> offsets.put(zone, offset)));
        of = vocabulary.set(WordList.DATES_OF);
        between = vocabulary.set(WordList.DATES_BETWEEN_TIME_AND_DAY);
        hours = vocabulary.set(WordList.DATES_HOURS);
        before = vocabulary.set(WordList.DATES_BEFORE_TIME);
        behind = vocabulary.set(WordList.DATES_BEHIND_TIME);
        beforeHour = vocabulary.set(WordList.DATES_BEFORE_HOUR);
        monthFirstZones = vocabulary.set(WordList.DATES_MONTH_FIRST_ZONES);
        afternoon = Half.of(vocabulary, WordList.DATES_AFTERNOON, WordList.DATES_GLUED_AFTERNOON);
        morning = Half.of(vocabulary, WordList.DATES_MORNING, WordList.DATES_GLUED_MORNING);
    }

    /** Whether it stands before the month or the year: {@code 19 de febrero de 2020}. */
    boolean isOf(String word) {
        return of.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it may stand between a time and its day, beside weekdays. */
    boolean isBetween(String word) {
        return between.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it stands between hours and minutes. */
    boolean isHour(String word) {
        return hours.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it says that a time follows. */
    boolean announces(String word) {
        return before.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it says that an hour follows, which needs no minutes then. */
    boolean announcesHour(String word) {
        return beforeHour.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the zone of a time where the month is written before the day. */
    boolean isMonthFirstZone(String word) {
        return monthFirstZones.contains(word);
    }

    /** Whether it may stand between a time and its zone. */
    boolean isBehindTime(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return behind.contains(small)
                || word.length() == 1 && !word.isBlank() && Character.isLowerCase(word.charAt(0))
                || afternoon.words().contains(small)
                || morning.words().contains(small);
    }

    /** By how much the zone is ahead of UTC, as ISO 8601 has it; empty if it is none, or one that can mean several. */
    String offset(String zone) {
        return offsets.getOrDefault(zone, "");
    }

    /** Whether it says that a time was before it. */
    boolean follows(String word) {
        return behind.contains(word.toLowerCase(Locale.ROOT));
    }

    Half afternoon() {
        return afternoon;
    }

    Half morning() {
        return morning;
    }
}
