package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.OptionalInt;

/**
 * A country that a text names.
 *
 * @param country ISO 3166-1 alpha-2
 * @param name the country's CLDR name in the text's language
 * @param mentions how often headline, dek and body name it; empty where only presence counts
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Place(String country, String name, OptionalInt mentions) {}
