package news.copydesk.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.admin.Admin;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The topics that a job needs, asked of its cluster. Whoever stops the job meanwhile does not wait for the answer. */
final class NeededTopics {

    /** The log tells of a job under one name. */
    private static final Logger LOG = LoggerFactory.getLogger(Line.class);

    private static final Duration CLUSTER_TIMEOUT = Duration.ofSeconds(30);

    private final LineSettings settings;
    private final Properties properties;
    private final AtomicReference<Admin> asking = new AtomicReference<>();
    private volatile boolean stopped;

    NeededTopics(LineSettings settings, Properties properties) {
        this.settings = settings;
        this.properties = properties;
    }

    /**
     * Before the job starts: makes those that are missing, if the settings say so, and looks at all.
     *
     * @throws LineException if a topic is missing or wrong, or nobody waits for it any more
     * @throws ClusterException if the cluster refuses, or has not answered once
     */
    void prepare() {
        try (Admin admin = Admin.create(AdminProperties.of(properties))) {
            asking.set(admin);
            TopicSetup setup = new TopicSetup(admin, CLUSTER_TIMEOUT);
            boolean prepared = false;
            while (!prepared) {
                prepared = prepare(setup);
            }
        }
    }

    /**
     * Whether the topics are as they must be; false while a cluster that was there does not answer. It will be back, as for a job that runs;
     * one that has never answered is more likely at another address.
     */
    private boolean prepare(TopicSetup setup) {
        if (stopped) {
            throw new LineException("The job was stopped before it had started");
        }
        try {
            List<Topic> topics = settings.topics().required();
            List<TopicReport> reports = switch (settings.topicPolicy()) {
                case CREATE -> setup.createMissing(topics);
                case CHECK -> setup.check(topics);
            };
            judge(reports, Divisions.faults(settings, setup::partitions));
            return true;
        } catch (ClusterException failed) {
            if (stopped || !failed.isSilence() || !setup.isAnswered()) {
                throw failed;
            }
            LOG.warn(
                    "The cluster has answered, but does not any more, and the job waits for it: {}",
                    failed.getMessage());
            return false;
        }
    }

    /**
     * While it runs: looks whether they are still there.
     *
     * @throws LineException if a topic is missing or wrong
     * @throws ClusterException if the cluster does not answer
     */
    void require() {
        try (Admin admin = Admin.create(AdminProperties.of(properties))) {
            asking.set(admin);
            judge(new TopicSetup(admin, CLUSTER_TIMEOUT).check(settings.topics().required()), List.of());
        }
    }

    /** A cluster that does not answer is waited for no longer. */
    void stopAsking() {
        stopped = true;
        Optional.ofNullable(asking.get()).ifPresent(admin -> admin.close(Duration.ZERO));
    }

    /** All of it at once, so that one round of changes mends it. */
    private static void judge(List<TopicReport> reports, List<String> divisions) {
        List<String> errors = new ArrayList<>();
        for (TopicReport report : reports) {
            for (Finding finding : report.findings()) {
                switch (finding.severity()) {
                    case ERROR -> errors.add(finding.message());
                    case WARNING -> LOG.warn("{}", finding.message());
                }
            }
        }
        errors.addAll(divisions);
        if (!errors.isEmpty()) {
            throw new LineException(String.join(System.lineSeparator(), errors));
        }
    }
}
