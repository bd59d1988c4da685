package news.copydesk.eval;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The tallies of an article or of many.
 *
 * @param tallies by figure; one that does not apply is left out
 */
public record Marks(Map<Figure, Tally> tallies) {

    public Marks {
        EnumMap<Figure, Tally> copy = new EnumMap<>(Figure.class);
        copy.putAll(tallies);
        tallies = Collections.unmodifiableMap(copy);
    }

    /** Those of all together. */
    static Marks sum(Collection<Marks> all) {
        EnumMap<Figure, Tally> sums = new EnumMap<>(Figure.class);
        for (Marks marks : all) {
            marks.tallies.forEach((figure, tally) -> sums.merge(figure, tally, Tally::plus));
        }
        return new Marks(sums);
    }

    /** Nothing counted where the figure does not apply. */
    public Tally of(Figure figure) {
        return tallies.getOrDefault(figure, Tally.NONE);
    }
}
