package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * A line that points to another piece of the same publisher.
 *
 * @param id the article's id and {@code #x1}, {@code #x2}, … in the order of the page
 * @param label the words that announce it, without separator: {@code Lire aussi}
 * @param title the title of the piece it points to
 * @param afterParagraph how many paragraphs stand before it
 * @param target the article it points to, once that is known
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record CrossReference(
        String id,
        Optional<String> label,
        String title,
        Kind kind,
        int afterParagraph,
        Lines lines,
        double confidence,
        List<String> evidence,
        Optional<Target> target) {

    public CrossReference {
        evidence = List.copyOf(evidence);
    }

    /** What the reference leads to. */
    public enum Kind {
        ARTICLE("article"),
        VIDEO("video"),
        GALLERY("gallery"),
        DOSSIER("dossier"),
        PODCAST("podcast");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }

    /**
     * The article that a reference points to.
     *
     * @param similarity of the reference's title and that article's headline, from 0 to 1
     */
    public record Target(String articleId, String headline, double similarity) {}

    /** The same reference with another target, or none. */
    public CrossReference withTarget(Optional<Target> other) {
        return new CrossReference(id, label, title, kind, afterParagraph, lines, confidence, evidence, other);
    }
}
