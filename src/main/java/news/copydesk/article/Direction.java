package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonValue;

/** The direction in which the article's script is written. */
public enum Direction {
    LEFT_TO_RIGHT("ltr"),
    RIGHT_TO_LEFT("rtl");

    private final String label;

    Direction(String label) {
        this.label = label;
    }

    @JsonValue
    public String label() {
        return label;
    }
}
