package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Where and by whom a story was filed, as printed before its first sentence: {@code LA CROSSE, Wis. (AP) —}.
 *
 * @param raw as printed, with the dash
 * @param place the first city, in ordinary capitals
 * @param region what follows the city, as printed
 * @param agency canonical name of the news agency
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Dateline(String raw, Optional<String> place, Optional<String> region, Optional<String> agency) {}
