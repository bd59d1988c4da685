package news.copydesk.stream;

import java.util.List;
import java.util.Optional;

/**
 * A topic as it should be and as it is.
 *
 * @param actual empty if the topic does not exist
 * @param created whether this run created it
 * @param findings what differs; empty if all is well
 */
public record TopicReport(Topic expected, Optional<Actual> actual, boolean created, List<Finding> findings) {

    /**
     * A topic as the cluster has it.
     *
     * @param cleanupPolicy {@code compact}, {@code delete} or both
     * @param retentionMillis -1 for ever
     */
    public record Actual(
            int partitions, int replication, String cleanupPolicy, long retentionMillis, int maxMessageBytes) {}

    public TopicReport {
        findings = List.copyOf(findings);
    }

    /** Whether the job may start with this topic. */
    public boolean usable() {
        return findings.stream().noneMatch(finding -> finding.severity() == Finding.Severity.ERROR);
    }
}
