package news.copydesk.rules;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.Month;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What CLDR knows of a language's months and weekdays: in full and abbreviated, as they stand alone and as they stand in a date. */
final class CldrCalendars {

    private static final int[] WIDTHS = {DateFormatSymbols.WIDE, DateFormatSymbols.ABBREVIATED};
    private static final int[] CONTEXTS = {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE};
    /** Languages whose press dates by another calendar as well. */
    private static final Map<CalendarSystem, List<String>> OTHERS = Map.of(
            CalendarSystem.PERSIAN, List.of("fa", "ps", "ckb", "ku", "en", "ar"),
            CalendarSystem.ISLAMIC, List.of("ar", "fa", "ur", "en", "tr", "id", "ms"));

    private CldrCalendars() {}

    /**
     * The names in one language with those that its regions use.
     *
     * @param press what its papers print besides; it wins over CLDR
     */
    static CalendarNames read(String language, Map<Month, List<String>> press) {
        Map<String, Integer> gregorian = new HashMap<>();
        Map<String, Integer> weekdays = new HashMap<>();
        press.forEach((month, names) -> names.forEach(name -> put(gregorian, name, month.getValue())));
        for (ULocale locale : Locales.of(language)) {
            DateFormatSymbols symbols = symbols(CalendarSystem.GREGORIAN, locale);
            addMonths(gregorian, symbols);
            addWeekdays(weekdays, symbols);
        }
        Map<CalendarSystem, Map<String, Integer>> months = new EnumMap<>(CalendarSystem.class);
        months.put(CalendarSystem.GREGORIAN, gregorian);
        OTHERS.forEach((calendar, languages) -> {
            if (languages.contains(language)) {
                Map<String, Integer> names = new HashMap<>();
                addMonths(names, symbols(calendar, ULocale.forLanguageTag(language)));
                months.put(calendar, names);
            }
        });
        return CalendarNames.of(language, months, weekdays);
    }

    private static DateFormatSymbols symbols(CalendarSystem calendar, ULocale locale) {
        ULocale withCalendar = locale.setKeywordValue("calendar", calendar.cldr);
        return new DateFormatSymbols(Calendar.getInstance(withCalendar), withCalendar);
    }

    private static void addMonths(Map<String, Integer> names, DateFormatSymbols symbols) {
        for (int width : WIDTHS) {
            for (int context : CONTEXTS) {
                String[] found = symbols.getMonths(context, width);
                for (int month = 0; month < Math.min(12, found.length); month++) {
                    put(names, found[month], month + 1);
                }
            }
        }
    }

    private static void addWeekdays(Map<String, Integer> names, DateFormatSymbols symbols) {
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
        String key = CalendarNames.key(name);
        if (CalendarNames.isName(key)) {
            names.putIfAbsent(key, number);
        }
    }
}
