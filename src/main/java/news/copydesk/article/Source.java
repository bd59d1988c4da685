package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Who published the article.
 *
 * @param id stable id of a known source, else one derived from the host or the name
 * @param name as the source calls itself
 * @param raw the line of the page that names it, if one does
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Source(String id, String name, Optional<String> raw) {}
