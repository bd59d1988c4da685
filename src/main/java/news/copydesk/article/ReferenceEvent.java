package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A cross-reference on its own topic, with the article that it stands in. */
@JsonPropertyOrder({"schema", "articleId"})
public record ReferenceEvent(
        String schema, String articleId, @JsonUnwrapped CrossReference reference) {

    /** Name and version of the event's schema. */
    public static final String SCHEMA = "reference/1";

    public static ReferenceEvent of(Article article, CrossReference reference) {
        return new ReferenceEvent(SCHEMA, article.id(), reference);
    }
}
