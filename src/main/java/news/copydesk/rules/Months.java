package news.copydesk.rules;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ULocale;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

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

    /** Filled language by language when one is first asked for: CLDR is slow to open, and most texts are in few languages. */
    private final Map<String, Names> languages = new ConcurrentHashMap<>();

    private final Set<String> known;

    /** Languages without a pack whose papers are met as well. */
    private static final Set<String> MORE = Set.of(
            "af", "az", "be", "bg", "bn", "bs", "ca", "et", "gu", "hr", "hy", "ka", "kk", "kn", "ky", "lt", "lv", "mk",
            "ml", "mn", "mr", "ms", "ne", "pa", "si", "sk", "sl", "sq", "sr", "sw", "ta", "te", "th", "ur", "uz");

    /** @param known the languages that have a pack; other languages but a few have no names */
    Months(Collection<String> known) {
        this.known = Set.copyOf(known);
    }

    /** Spellings that papers print and CLDR does not have. */
    private static final Map<String, Map<String, Integer>> OF_THE_PRESS = Map.of(
            "el", Map.of("Σεπτ", 9),
            "es", Map.of("set", 9),
            "fa", Map.of("می", 5, "جولای", 7, "آگوست", 8),
            "fr", Map.of("fév", 2),
            "hi", Map.of("सितम्बर", 9, "अक्तूबर", 10, "नवम्बर", 11, "दिसम्बर", 12),
            "id", Map.of("Pebruari", 2, "Agt", 8, "Nopember", 11),
            "it", Map.of("genn", 1, "magg", 5, "sett", 9),
            "ro", Map.of("febr", 2, "mart", 3, "noi", 11));

    /** The names of one language as match keys. */
    private record Names(
            Map<CalendarSystem, Map<String, Integer>> months,
            Map<String, Integer> weekdays,
            Map<String, Integer> stems,
            MonthOpenings openings) {

        static Names of(
                String language, Map<CalendarSystem, Map<String, Integer>> months, Map<String, Integer> weekdays) {
            Map<String, Integer> gregorian = months.get(CalendarSystem.GREGORIAN);
            return new Names(
                    months,
                    weekdays,
                    INFLECTED.contains(language) ? Months.stems(gregorian) : Map.of(),
                    new MonthOpenings(gregorian.keySet()));
        }

        Map<String, Integer> gregorian() {
            return months.getOrDefault(CalendarSystem.GREGORIAN, Map.of());
        }
    }

    private static final Names NONE = new Names(Map.of(), Map.of(), Map.of(), new MonthOpenings(Set.of()));
    /** Languages whose months take endings that CLDR does not list: {@code w marcu}, {@code марте}, {@code márciusában}. */
    private static final Set<String> INFLECTED = Set.of("cs", "el", "fi", "hu", "pl", "ru", "tr", "uk");

    private static final int SHORTEST_STEM = 3;
    private static final int LONGEST_ENDING = 5;

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
        return look(known(language).months().getOrDefault(calendar, Map.of()), word);
    }

    /** Tells the month that a word of a date seems to name, in the language or else in English. */
    MonthNames names(String language) {
        Names own = known(language);
        Names english = known("en");
        return (text, start, end) ->
                own.openings().mayOpen(text, start, end) || english.openings().mayOpen(text, start, end)
                        ? named(language, text.substring(start, end), own, english)
                        : 0;
    }

    private static int named(String language, String word, Names own, Names english) {
        String key = key(word);
        Integer month = own.gregorian().get(key);
        if (month == null) {
            month = inflected(language, word, key, own);
        }
        if (month == null) {
            month = english.gregorian().get(key);
        }
        return month == null ? 0 : month;
    }

    /**
     * The month whose name, in another case than those of CLDR, the word seems to be; in Hebrew also with the preposition that is
     * written together with it. Good enough beside a year or a day, not by itself.
     */
    private static Integer inflected(String language, String word, String key, Names names) {
        if (language.equals("he") && word.length() > SHORTEST_STEM && "בלמ".indexOf(word.charAt(0)) >= 0) {
            return names.gregorian().get(key(word.substring(1)));
        }
        Map<String, Integer> stems = names.stems();
        if (stems.isEmpty() || word.length() < SHORTEST_STEM) {
            return null;
        }
        for (int length = key.length(); length >= Math.max(SHORTEST_STEM, key.length() - LONGEST_ENDING); length--) {
            Integer month = stems.get(key.substring(0, length));
            if (month != null && key.length() - length < length) {
                return month;
            }
        }
        return null;
    }

    /** What is left of the names in full when their last letter is off, where it belongs to one month only. */
    private static Map<String, Integer> stems(Map<String, Integer> names) {
        Map<String, Integer> stems = new HashMap<>();
        names.forEach((name, month) -> {
            String stem = name.substring(0, name.length() - 1);
            if (stem.length() >= SHORTEST_STEM && name.indexOf(' ') < 0) {
                stems.merge(stem, month, (a, b) -> a.equals(b) ? a : 0);
                stems.merge(name, month, (a, b) -> a.equals(b) ? a : 0);
            }
        });
        stems.values().removeIf(month -> month == 0);
        return stems;
    }

    /** The weekday that a word names; as {@link #find(String, String)} otherwise. */
    public Optional<DayOfWeek> weekday(String language, String word) {
        OptionalInt day = look(known(language).weekdays(), word);
        return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
    }

    private static OptionalInt look(Map<String, Integer> names, String word) {
        Integer number = names.get(key(word));
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private Names known(String language) {
        // Without the look at what is known, tags that texts make up would fill the memory.
        return known.contains(language) || MORE.contains(language)
                ? languages.computeIfAbsent(language, Months::read)
                : NONE;
    }

    private static Names read(String language) {
        Map<String, Integer> gregorian = new HashMap<>();
        Map<String, Integer> weekdays = new HashMap<>();
        for (ULocale locale : Locales.of(language)) {
            DateFormatSymbols symbols = symbols(CalendarSystem.GREGORIAN, locale);
            addMonths(gregorian, symbols);
            addWeekdays(weekdays, symbols);
        }
        OF_THE_PRESS.getOrDefault(language, Map.of()).forEach((name, month) -> put(gregorian, name, month));
        Map<CalendarSystem, Map<String, Integer>> months = new EnumMap<>(CalendarSystem.class);
        months.put(CalendarSystem.GREGORIAN, gregorian);
        OTHERS.forEach((calendar, languages) -> {
            if (languages.contains(language)) {
                Map<String, Integer> names = new HashMap<>();
                addMonths(names, symbols(calendar, ULocale.forLanguageTag(language)));
                months.put(calendar, names);
            }
        });
        return Names.of(language, months, weekdays);
    }

    /** Writes the names of all languages, so that nobody waits for CLDR. */
    void write(PoolWriter out) {
        Set<String> all = new TreeSet<>(known);
        all.addAll(MORE);
        out.number(all.size());
        for (String language : all) {
            Names names = known(language);
            out.text(language).number(names.months().size());
            names.months().forEach((calendar, months) -> write(months, out.number(calendar.ordinal())));
            write(names.weekdays(), out);
        }
    }

    private static void write(Map<String, Integer> names, PoolWriter out) {
        out.number(names.size());
        new TreeMap<>(names).forEach((name, number) -> out.text(name).number(number));
    }

    /** What {@link #write} wrote, for the same languages. */
    static Months read(PoolReader in, Collection<String> known) {
        Months months = new Months(known);
        for (int left = in.number(); left > 0; left--) {
            String language = in.text();
            Map<CalendarSystem, Map<String, Integer>> calendars = new EnumMap<>(CalendarSystem.class);
            for (int calendar = in.number(); calendar > 0; calendar--) {
                calendars.put(CalendarSystem.values()[in.number()], names(in));
            }
            months.languages.put(language, Names.of(language, calendars, names(in)));
        }
        return months;
    }

    private static Map<String, Integer> names(PoolReader in) {
        Map<String, Integer> names = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            names.put(in.text(), in.number());
        }
        return names;
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
