package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A date with the precision that the text gives and no more: {@code 2019}, {@code 2019-01}, {@code 2019-03-08},
 * {@code 2023-08-30T14:52}, or an instant with its offset. Serialised as that ISO 8601 string.
 */
public record PartialDate(@JsonValue String iso) {

    @JsonCreator
    public PartialDate {}

    public static PartialDate of(int year) {
        return new PartialDate(String.format(Locale.ROOT, "%04d", year));
    }

    public static PartialDate of(int year, int month) {
        return new PartialDate(String.format(Locale.ROOT, "%04d-%02d", year, month));
    }

    public static PartialDate of(int year, int month, int day) {
        return new PartialDate(String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, day));
    }

    /** The same day at that local time of a clock on the page, whose zone is not known. */
    public PartialDate at(int hour, int minute) {
        return new PartialDate(iso + String.format(Locale.ROOT, "T%02d:%02d", hour, minute));
    }

    @Override
    public String toString() {
        return iso;
    }
}
