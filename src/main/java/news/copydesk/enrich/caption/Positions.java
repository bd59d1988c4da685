package news.copydesk.enrich.caption;

import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Depicted.Position;
import news.copydesk.rules.Hit;

/** The places in a picture: what a phrase says of one person, and how people in a row stand. */
final class Positions {

    private static final Map<String, Position> POSITIONS = Map.ofEntries(
            Map.entry("left", Position.LEFT),
            Map.entry("right", Position.RIGHT),
            Map.entry("centre", Position.CENTRE),
            Map.entry("second-from-left", Position.SECOND_FROM_LEFT),
            Map.entry("second-from-right", Position.SECOND_FROM_RIGHT),
            Map.entry("front", Position.FRONT),
            Map.entry("back", Position.BACK),
            Map.entry("top", Position.TOP),
            Map.entry("bottom", Position.BOTTOM));

    private static final Position[] FROM_LEFT = {Position.LEFT, Position.SECOND_FROM_LEFT, Position.THIRD_FROM_LEFT};
    private static final Position[] FROM_RIGHT = {Position.RIGHT, Position.SECOND_FROM_RIGHT, Position.THIRD_FROM_RIGHT
    };

    private Positions() {}

    /** The place that a hit says; phrases hold any number, so that {@code (3. v. l.)} has to be read. */
    static Optional<Position> of(String text, Hit hit) {
        Position position = POSITIONS.get(hit.term().kind());
        boolean left = position == Position.LEFT || position == Position.SECOND_FROM_LEFT;
        boolean right = position == Position.RIGHT || position == Position.SECOND_FROM_RIGHT;
        for (int i = hit.start(); i < hit.end() && (left || right); i++) {
            int place = Character.digit(text.charAt(i), 10);
            if (place >= 1) {
                return place > 3 ? Optional.empty() : Optional.of((left ? FROM_LEFT : FROM_RIGHT)[place - 1]);
            }
        }
        return Optional.ofNullable(position);
    }

    /** The place of one of as many people, counted from the left and from 0; empty from the fourth on from both sides. */
    static Optional<Position> inRow(int index, int count) {
        int fromRight = count - 1 - index;
        if (index == fromRight) {
            return Optional.of(Position.CENTRE);
        }
        Position[] side = index < fromRight ? FROM_LEFT : FROM_RIGHT;
        int place = Math.min(index, fromRight);
        return place < side.length ? Optional.of(side[place]) : Optional.empty();
    }
}
