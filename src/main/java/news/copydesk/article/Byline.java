package news.copydesk.article;

import java.util.List;

/**
 * Who wrote the article.
 *
 * @param raw the line or lines as printed
 * @param people names of persons in the order printed
 * @param organisations agencies, desks and publishers in the order printed
 */
public record Byline(String raw, List<String> people, List<String> organisations) {

    public Byline {
        people = List.copyOf(people);
        organisations = List.copyOf(organisations);
    }
}
