package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * The language of an article.
 *
 * @param tag BCP 47; {@code und} rather than a guess
 * @param confidence from 0 to 1
 * @param declared what the feeder said, as it said it; it does not decide
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Language(String tag, double confidence, Optional<String> declared) {

    /** The tag of a text whose language is not known. */
    public static final String UNDETERMINED = "und";
}
