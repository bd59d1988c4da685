package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A date with the precision that the text gives and no more: {@code 2019}, {@code 2019-01}, {@code 2019-03-08},
 * {@code 2023-08-30T14:52}, or an instant with its offset. Serialised as that ISO 8601 string.
 */
public record PartialDate(@JsonValue String iso) {

    @JsonCreator
    public PartialDate {}

    public static PartialDate of(int year) {
        return new PartialDate(padded(year, 4));
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(padded(year, 4) + '-' + padded(month, 2));
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(padded(year, 4) + '-' + padded(month, 2) + '-' + padded(day, 2));
    }

    /** The same day at that local time of a clock on the page, whose zone is not known. */
    public PartialDate at(int hour, int minute) {
        return new PartialDate(iso + 'T' + padded(hour, 2) + ':' + padded(minute, 2));
    }

    private static String padded(int number, int digits) {
        String written = Integer.toString(number);
        return "0".repeat(Math.max(0, digits - written.length())) + written;
    }

    @Override
    public String toString() {
        return iso;
    }
}
