package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * A run of lines of the decoded input.
 *
 * @param first 1-based number of the first line
 * @param last number of the last line, inclusive
 */
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
@JsonPropertyOrder({"first", "last"})
public record Lines(int first, int last) {

    public Lines {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("Lines " + first + " to " + last + ": count from 1, first before last");
        }
    }

    public static Lines of(int line) {
        return new Lines(line, line);
    }

    /** The shortest run that holds both. */
    public Lines and(Lines other) {
        return new Lines(Math.min(first, other.first), Math.max(last, other.last));
    }
}
