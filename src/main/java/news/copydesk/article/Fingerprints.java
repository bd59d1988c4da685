package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * What tells two versions or copies of an article apart.
 *
 * @param content {@code sha256:} and the hex digest of the article's own text
 * @param nearDuplicate signature of the body's word shingles
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Fingerprints(String content, Optional<String> nearDuplicate) {}
