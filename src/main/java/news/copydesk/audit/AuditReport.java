package news.copydesk.audit;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What an audit found.
 *
 * @param records raw records by what became of them
 * @param articles how many articles they are of
 * @param complete whether the oldest raw record ever was among them; if not, versions are not counted from 1
 * @param beyond events of raw records older than those that were read, which cannot be judged
 * @param otherEdition events that other rules, or another version of the program, edited: differences can come from that
 * @param ahead raw records whose page says that it was fetched more than a day after they were written: the record's time counts
 * @param inDoubt articles of records for which the job took another time than their timestamps: their versions are not judged
 * @param clusters whether clusters were judged, which they are not while the job works
 * @param flawCount all flaws
 * @param flaws the first thousand of them
 */
public record AuditReport(
        Map<Fate, Long> records,
        int articles,
        boolean complete,
        long beyond,
        long otherEdition,
        long ahead,
        long inDoubt,
        boolean clusters,
        long flawCount,
        List<Flaw> flaws) {

    public AuditReport {
        Map<Fate, Long> copy = new EnumMap<>(Fate.class);
        copy.putAll(records);
        records = Collections.unmodifiableMap(copy);
        flaws = List.copyOf(flaws);
    }

    /** Whether nothing is missing, double, unexplained or wrong. */
    public boolean isClean() {
        return flawCount == 0;
    }

    /** All raw records. */
    public long total() {
        return records.values().stream().mapToLong(Long::longValue).sum();
    }
}
