package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;

/**
 * What stands under a picture.
 *
 * @param id the article's id and {@code #c1}, {@code #c2}, … in the order of the page
 * @param text the caption without its credit
 * @param language BCP 47 tag of this caption, which need not be the article's; empty where it is too short to tell
 * @param archive the picture is older than the story
 * @param symbolic the picture shows something like the subject, not the subject
 * @param rights restrictions as printed, in lower case: {@code no archives}
 * @param date when the picture was taken
 * @param offTopic true if the caption shares no name and no place with the article's headline and body
 * @param lines the caption's lines, with those of a credit of its own
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Caption(
        String id,
        String text,
        Optional<String> language,
        Optional<Credit> credit,
        boolean archive,
        boolean symbolic,
        List<String> rights,
        Optional<PartialDate> date,
        List<Place> places,
        List<Depicted> people,
        boolean offTopic,
        Lines lines,
        double confidence,
        List<String> evidence) {

    public Caption {
        rights = List.copyOf(rights);
        places = List.copyOf(places);
        people = List.copyOf(people);
        evidence = List.copyOf(evidence);
    }
}
