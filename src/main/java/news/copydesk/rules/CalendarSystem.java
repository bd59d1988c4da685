package news.copydesk.rules;

/** A calendar whose months have names of their own. */
public enum CalendarSystem {
    GREGORIAN("gregorian"),
    /** Solar Hijri, also called Jalali. */
    PERSIAN("persian"),
    /** Lunar Hijri. */
    ISLAMIC("islamic");

    /** CLDR's name of it. */
    final String cldr;

    CalendarSystem(String cldr) {
        this.cldr = cldr;
    }
}
