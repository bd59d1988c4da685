package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import java.util.OptionalDouble;
import news.copydesk.article.ClusterMembership.Role;

/**
 * Which group of copies an article belongs to: the event on {@code news.clusters}.
 *
 * @param clusterId the smallest id among the group's articles
 * @param role {@code first} for the article with that id, {@code copy} for the others
 * @param of the article that it is most like, of those with a smaller id if there are any; empty for the first
 * @param similarity of both bodies, from 0 to 1; empty for the first
 * @param wire the agency that the story comes from
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record ClusterEvent(
        String schema,
        String articleId,
        String clusterId,
        Role role,
        Optional<String> of,
        OptionalDouble similarity,
        Optional<String> wire) {

    /** Name and version of the event's schema. */
    public static final String SCHEMA = "cluster/1";
}
