package news.copydesk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.stream.Finding.Severity;
import news.copydesk.stream.Topic.Cleanup;

/** What differs between a topic as it should be and as it is, and how much that matters. */
final class TopicComparison {

    private TopicComparison() {}

    static List<Finding> compare(Topic expected, Optional<TopicReport.Actual> found) {
        if (found.isEmpty()) {
            return List.of(new Finding(
                    expected.name(),
                    Severity.ERROR,
                    "existence",
                    "there",
                    Finding.MISSING,
                    "Let `copydesk topics --create` make it, or create it with " + expected.partitions()
                            + " partitions and " + expected.configs() + "."));
        }
        TopicReport.Actual actual = found.get();
        List<Finding> findings = new ArrayList<>();
        partitions(expected, actual).ifPresent(findings::add);
        replication(expected, actual).ifPresent(findings::add);
        cleanup(expected, actual).ifPresent(findings::add);
        retention(expected, actual).ifPresent(findings::add);
        size(expected, actual).ifPresent(findings::add);
        return findings;
    }

    private static Optional<Finding> partitions(Topic expected, TopicReport.Actual actual) {
        return actual.partitions() == expected.partitions()
                ? Optional.empty()
                : Optional.of(new Finding(
                        expected.name(),
                        Severity.WARNING,
                        "partitions",
                        String.valueOf(expected.partitions()),
                        String.valueOf(actual.partitions()),
                        "Set topics.partitions to " + actual.partitions()
                                + " if that is meant. A job that has run must be `copydesk reset` for it:"
                                + " its state is divided by the partitions."));
    }

    private static Optional<Finding> replication(Topic expected, TopicReport.Actual actual) {
        return expected.replication().isEmpty() || expected.replication().getAsInt() == actual.replication()
                ? Optional.empty()
                : Optional.of(new Finding(
                        expected.name(),
                        Severity.WARNING,
                        "replication",
                        String.valueOf(expected.replication().getAsInt()),
                        String.valueOf(actual.replication()),
                        "Change it with kafka-reassign-partitions.sh."));
    }

    private static Optional<Finding> cleanup(Topic expected, TopicReport.Actual actual) {
        boolean compacted = actual.cleanupPolicy().contains(Cleanup.COMPACT.policy());
        if (compacted == (expected.cleanup() == Cleanup.COMPACT)
                && actual.cleanupPolicy().equals(expected.cleanup().policy())) {
            return Optional.empty();
        }
        // A compacted topic refuses a record without key, and so would stop the job at the first keyless dead letter.
        Severity severity = compacted && expected.cleanup() == Cleanup.DELETE ? Severity.ERROR : Severity.WARNING;
        return Optional.of(new Finding(
                expected.name(),
                severity,
                "cleanup.policy",
                expected.cleanup().policy(),
                actual.cleanupPolicy(),
                alter(expected, "cleanup.policy=" + expected.cleanup().policy())));
    }

    /** How long raw records stay is for whoever feeds them to say; what is to stay until somebody deletes it must. */
    private static Optional<Finding> retention(Topic expected, TopicReport.Actual actual) {
        boolean kept = expected.cleanup() != Cleanup.DELETE
                || expected.retention().isPresent()
                || actual.retentionMillis() < 0
                || !actual.cleanupPolicy().contains(Cleanup.DELETE.policy());
        return kept
                ? Optional.empty()
                : Optional.of(new Finding(
                        expected.name(),
                        Severity.WARNING,
                        "retention.ms",
                        "-1",
                        String.valueOf(actual.retentionMillis()),
                        alter(expected, "retention.ms=-1")));
    }

    /** What is too large for the input its feeder hears of; what is too large for an output would stop the job. */
    private static Optional<Finding> size(Topic expected, TopicReport.Actual actual) {
        return actual.maxMessageBytes() >= expected.maxMessageBytes()
                ? Optional.empty()
                : Optional.of(new Finding(
                        expected.name(),
                        expected.input() ? Severity.WARNING : Severity.ERROR,
                        "max.message.bytes",
                        "at least " + expected.maxMessageBytes(),
                        String.valueOf(actual.maxMessageBytes()),
                        alter(expected, "max.message.bytes=" + expected.maxMessageBytes())));
    }

    private static String alter(Topic topic, String setting) {
        return "Change it with kafka-configs.sh --bootstrap-server HOST:PORT --alter --topic " + topic.name()
                + " --add-config " + setting + ".";
    }
}
