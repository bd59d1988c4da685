package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

/**
 * A person whom a caption says to be in the picture.
 *
 * @param name as printed, without titles in brackets
 * @param position where in the picture, if the caption says so
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Depicted(String name, Optional<Position> position) {

    public enum Position {
        LEFT("left"),
        SECOND_FROM_LEFT("second-from-left"),
        THIRD_FROM_LEFT("third-from-left"),
        CENTRE("centre"),
        THIRD_FROM_RIGHT("third-from-right"),
        SECOND_FROM_RIGHT("second-from-right"),
        RIGHT("right"),
        FRONT("front"),
        BACK("back"),
        TOP("top"),
        BOTTOM("bottom");

        private final String label;

        Position(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }
}
