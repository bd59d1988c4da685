package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;

/** A caption on its own topic, with what says to which version of which article it belongs. */
@JsonPropertyOrder({"schema", "articleId", "articleVersion"})
public record CaptionEvent(
        String schema,
        String articleId,
        int articleVersion,
        @JsonUnwrapped Caption caption) {

    /** Name and version of the event's schema. */
    public static final String SCHEMA = "caption/1";

    public static CaptionEvent of(Article article, Caption caption) {
        return new CaptionEvent(SCHEMA, article.id(), article.version(), caption);
    }
}
