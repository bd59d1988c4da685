package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The numbers of an evaluation, now or earlier.
 *
 * @param rows the measures of each language and of all
 * @param lost what each article lost in sum, by its id
 */
public record Scores(Map<String, Map<Measure, Double>> rows, Map<String, Double> lost) {

    /** Half of the last digit that is printed, of a percentage. */
    private static final double VISIBLE = 0.0005;

    public Scores {
        rows = Collections.unmodifiableMap(new LinkedHashMap<>(rows));
        lost = Collections.unmodifiableMap(new LinkedHashMap<>(lost));
    }

    /**
     * A number that is not what it was.
     *
     * @param row a language, or all
     */
    public record Change(String row, Measure measure, double before, double now) {

        public double difference() {
            return now - before;
        }
    }

    /**
     * An article that is read better or worse than it was.
     *
     * @param before what it lost in sum
     * @param now what it loses
     */
    public record Shift(String id, double before, double now) {

        /** Positive if it is read better. */
        public double gained() {
            return before - now;
        }
    }

    static Map<Measure, Double> values(Marks marks) {
        Map<Measure, Double> values = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            measure.of(marks).ifPresent(value -> values.put(measure, value));
        }
        return values;
    }

    /** What has changed in rows and measures that both have, in the order of these. */
    public List<Change> changesSince(Scores earlier) {
        List<Change> changes = new ArrayList<>();
        rows.forEach((row, values) -> values.forEach((measure, now) -> {
            Double before = earlier.rows.getOrDefault(row, Map.of()).get(measure);
            if (before != null && Math.abs(now - before) >= VISIBLE) {
                changes.add(new Change(row, measure, before, now));
            }
        }));
        return changes;
    }

    /** The articles that both have and that changed, the greatest change first. */
    public List<Shift> shiftsSince(Scores earlier) {
        List<Shift> shifts = new ArrayList<>();
        lost.forEach((id, now) -> {
            Double before = earlier.lost.get(id);
            if (before != null && Math.abs(now - before) >= VISIBLE) {
                shifts.add(new Shift(id, before, now));
            }
        });
        shifts.sort(Comparator.comparingDouble((Shift shift) -> -Math.abs(shift.gained()))
                .thenComparing(Shift::id));
        return shifts;
    }

    /** Whether both were measured on the same articles; else their difference says little of the rules. */
    public boolean sameArticles(Scores other) {
        return lost.keySet().equals(other.lost.keySet());
    }
}
