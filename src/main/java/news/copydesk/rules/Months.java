package news.copydesk.rules;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Names of months and weekdays from CLDR: in full and abbreviated, as they stand alone and as they stand in a date, with the names
 * that regions of the language use (Arabic of the Levant and of the Maghreb, {@code Jänner}) and those that its pack adds. Months that are
 * written as a number have no name here.
 */
public final class Months {

    /** Languages without a pack whose papers are met as well. */
    private static final Set<String> MORE = Set.of(
            "af", "az", "be", "bg", "bn", "bs", "ca", "et", "gu", "hr", "hy", "ka", "kk", "kn", "ky", "lt", "lv", "mk",
            "ml", "mn", "mr", "ms", "ne", "pa", "si", "sk", "sl", "sq", "sr", "sw", "ta", "te", "th", "ur", "uz");

    /** For each language with names what its pack adds to those of CLDR. */
    private final Map<String, Map<Month, List<String>>> press = new HashMap<>();

    /** Filled language by language when one is first asked for: CLDR is slow to open, and most texts are in few languages. */
    private final Map<String, CalendarNames> languages = new ConcurrentHashMap<>();

    /** @param packs the languages that have names; others but a few have none */
    Months(Collection<LanguagePack> packs) {
        MORE.forEach(language -> press.put(language, Map.of()));
        packs.forEach(pack -> press.put(pack.tag(), pack.months()));
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
        return known(language).month(calendar, word);
    }

    /** The weekday that a word names; as {@link #find(String, String)} otherwise. */
    public Optional<DayOfWeek> weekday(String language, String word) {
        OptionalInt day = known(language).weekday(word);
        return day.isPresent() ? Optional.of(DayOfWeek.of(day.getAsInt())) : Optional.empty();
    }

    /** Tells the month that a word of a date seems to name, in the language or else in English. */
    MonthNames names(String language) {
        CalendarNames own = known(language);
        CalendarNames english = known("en");
        return (text, start, end) ->
                own.openings().mayOpen(text, start, end) || english.openings().mayOpen(text, start, end)
                        ? named(language, text.substring(start, end), own, english)
                        : 0;
    }

    private static int named(String language, String word, CalendarNames own, CalendarNames english) {
        String key = CalendarNames.key(word);
        Integer month = own.gregorian(key);
        if (month == null) {
            month = own.inflected(language, word, key);
        }
        if (month == null) {
            month = english.gregorian(key);
        }
        return month == null ? 0 : month;
    }

    private CalendarNames known(String language) {
        CalendarNames names = languages.get(language);
        if (names != null) {
            return names;
        }
        // Without the look at what is known, tags that texts make up would fill the memory.
        Map<Month, List<String>> more = press.get(language);
        return more == null
                ? CalendarNames.NONE
                : languages.computeIfAbsent(language, tag -> CldrCalendars.read(tag, more));
    }

    /** Writes the names of all languages, so that nobody waits for CLDR. */
    void write(PoolWriter out) {
        out.number(press.size());
        for (String language : new TreeSet<>(press.keySet())) {
            known(language).write(out.text(language));
        }
    }

    /** What {@link #write} wrote, for the same packs. */
    static Months read(PoolReader in, Collection<LanguagePack> packs) {
        Months months = new Months(packs);
        for (int left = in.number(); left > 0; left--) {
            String language = in.text();
            months.languages.put(language, CalendarNames.read(language, in));
        }
        return months;
    }
}
