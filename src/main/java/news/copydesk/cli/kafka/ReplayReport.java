package news.copydesk.cli.kafka;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/** What a replay did, or would do, with the letters that no earlier one has replayed. */
public final class ReplayReport {

    /** What became of a letter. */
    public enum Fate {
        /** Sent to the raw topic again. */
        REPLAYED,
        /** Tried as often as is allowed. */
        EXHAUSTED,
        /** Too large to have been kept whole, so there is nothing to send. */
        INCOMPLETE,
        /** Too far behind the first letter that is left: there is no room to remember that it was replayed. */
        OUT_OF_REACH,
        /** Another reason or time than asked for, or beyond the number asked for. */
        NOT_MEANT
    }

    /** The kind of a letter. */
    public record Kind(String reason, String stage) implements Comparable<Kind> {
        @Override
        public int compareTo(Kind other) {
            int byReason = reason.compareTo(other.reason);
            return byReason != 0 ? byReason : stage.compareTo(other.stage);
        }
    }

    private final Map<Kind, Map<Fate, Long>> counts = new TreeMap<>();

    void count(Letter letter, Fate fate) {
        counts.computeIfAbsent(new Kind(letter.reason(), letter.stage()), kind -> new EnumMap<>(Fate.class))
                .merge(fate, 1L, Long::sum);
    }

    /** Numbers of letters by kind, in order, and fate; a fate that none had is left out. */
    public Map<Kind, Map<Fate, Long>> counts() {
        return Collections.unmodifiableMap(counts);
    }

    /** Letters of that fate. */
    public long total(Fate fate) {
        return counts.values().stream()
                .mapToLong(fates -> fates.getOrDefault(fate, 0L))
                .sum();
    }
}
