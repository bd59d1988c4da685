package news.copydesk.audit;

import java.util.Locale;
import java.util.Optional;

/**
 * Something that is not as it must be.
 *
 * @param place of the raw record concerned; empty if there is none
 * @param id of the article concerned; empty if it is not known
 * @param message what it is, in one line
 */
public record Flaw(Kind kind, Optional<Place> place, Optional<String> id, String message) {

    /** The kinds of flaws. */
    public enum Kind {
        /** Something must be there and is not. */
        MISSING,
        /** Something is there twice. */
        DOUBLE,
        /** Something is there that no raw record explains. */
        UNEXPLAINED,
        /** What is there last is not what must be. */
        WRONG;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
