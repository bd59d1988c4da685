package news.copydesk.rules;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Names of months and weekdays from CLDR: in full and abbreviated, as they stand alone and as they stand in a date, with the names
 * that regions of the language use (Arabic of the Levant and of the Maghreb, {@code Jänner}). Months that are written as a number
 * have no name here.
 */
public final class Months {

    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    /** Languages whose press dates by another calendar as well. */
    private static final Map<CalendarSystem, List<String>> OTHERS = Map.of(
            CalendarSystem.PERSIAN, List.of("fa", "ps", "ckb", "ku", "en", "ar"),
            CalendarSystem.ISLAMIC, List.of("ar", "fa", "ur", "en", "tr", "id", "ms"));

    private final Map<CalendarSystem, Map<String, Map<String, Integer>>> months = new EnumMap<>(CalendarSystem.class);
    private final Map<String, Map<String, Integer>> weekdays = new HashMap<>();

    private Months() {
        for (CalendarSystem calendar : CalendarSystem.values()) {
            months.put(calendar, new HashMap<>());
        }
    }

    static Months of(List<String> languages) {
        Months names = new Months();
        languages.forEach(names::add);
        return names;
    }

    /**
     * The month of the Gregorian calendar that a word names.
     *
     * @param language BCP 47 tag of a language pack
     * @param word one word, or the words of a name such as {@code كانون الثاني}, in any case, with or without a full stop
     */
    public Optional<Month> find(String language, String word) {
        OptionalInt month = find(CalendarSystem.GREGORIAN, language, word);
        return month.isPresent() ? Optional.of(Month.of(month.getAsInt())) : Optional.empty();
    }

    /** The month, from 1, of a calendar that a word names; as {@link #find(String, String)} otherwise. */
    public OptionalInt find(CalendarSystem calendar, String language, String word) {
        return look(months.get(calendar), language, word);
    }

    /** The weekday that a word names; as {@link #find(String, String)} otherwise. */
    public Optional<DayOfWeek> weekday(String language, String word) {
        OptionalInt day = look(weekdays, language, word);
        return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
    }

    private static OptionalInt look(Map<String, Map<String, Integer>> names, String language, String word) {
        Integer number = names.getOrDefault(language, Map.of()).get(key(word));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private void add(String language) {
        for (ULocale locale : Locales.of(language)) {
            addMonths(CalendarSystem.GREGORIAN, language, locale);
            addWeekdays(language, locale);
        }
        OTHERS.forEach((calendar, languages) -> {
            if (languages.contains(language)) {
                addMonths(calendar, language, ULocale.forLanguageTag(language));
            }
        });
    }

    private void addMonths(CalendarSystem calendar, String language, ULocale locale) {
        Map<String, Integer> names = months.get(calendar).computeIfAbsent(language, l -> new HashMap<>());
        ULocale withCalendar = locale.setKeywordValue("calendar", calendar.cldr);
        DateFormatSymbols symbols = new DateFormatSymbols(Calendar.getInstance(withCalendar), withCalendar);
        for (int width : WIDTHS) {
            for (int context : CONTEXTS) {
                String[] found = symbols.getMonths(context, width);
                for (int month = 0; month < Math.min(12, found.length); month++) {
                    put(names, found[month], month + 1);
                }
            }
        }
    }

    private void addWeekdays(String language, ULocale locale) {
        Map<String, Integer> names = weekdays.computeIfAbsent(language, l -> new HashMap<>());
        DateFormatSymbols symbols = new DateFormatSymbols(locale);
        for (int width : WIDTHS) {
            for (int context : CONTEXTS) {
                String[] found = symbols.getWeekdays(context, width);
                for (int day = Calendar.SUNDAY; day <= Calendar.SATURDAY; day++) {
                    put(names, found[day], day == Calendar.SUNDAY ? 7 : day - 1);
                }
            }
        }
    }

    private static void put(Map<String, Integer> names, String name, int number) {
        String key = key(name);
        if (!key.isEmpty() && key.indexOf('#') < 0) {
            names.putIfAbsent(key, number);
        }
    }

    private static String key(String word) {
        String key = Keys.of(word);
        return key.endsWith(".") ? key.substring(0, key.length() - 1) : key;
    }
}
