package news.copydesk.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * What one instance of the job has to know.
 *
 * @param applicationId Kafka Streams' {@code application.id}: consumer group and prefix of internal topics
 * @param topics what to read and write
 * @param topicPolicy what to do about topics at start
 * @param maxInputBytes the largest value of a raw record that is edited
 * @param closeTimeout how long {@link Line#close()} may take; keep it below the grace period of whatever stops the process
 * @param state what the job remembers, and with how much
 * @param kafka Kafka properties, {@code bootstrap.servers} at least; they win over what Copydesk sets by itself
 */
public record LineSettings(
        String applicationId,
        Topics topics,
        TopicPolicy topicPolicy,
        int maxInputBytes,
        Duration closeTimeout,
        StateSettings state,
        Map<String, String> kafka) {

    public static final String DEFAULT_APPLICATION_ID = "copydesk";

    /** Below the 30 seconds that Kubernetes and Compose files usually give. */
    public static final Duration DEFAULT_CLOSE_TIMEOUT = Duration.ofSeconds(20);

    /** What to do about topics at start. */
    public enum TopicPolicy {
        /** Create those that are missing, check all. */
        CREATE,
        /** Check, and refuse to start if one is missing or wrong. */
        CHECK
    }

    public LineSettings {
        kafka = Map.copyOf(kafka);
        if (maxInputBytes < 1) {
            throw new IllegalArgumentException("The input limit must be at least 1 byte, not " + maxInputBytes);
        }
    }

    /** The defaults, against that cluster. */
    public static LineSettings of(String bootstrapServers) {
        return new LineSettings(
                DEFAULT_APPLICATION_ID,
                Topics.standard(),
                TopicPolicy.CREATE,
                Intake.DEFAULT_MAX_BYTES,
                DEFAULT_CLOSE_TIMEOUT,
                StateSettings.STANDARD,
                Map.of("bootstrap.servers", bootstrapServers));
    }

    public LineSettings withApplicationId(String other) {
        return new LineSettings(other, topics, topicPolicy, maxInputBytes, closeTimeout, state, kafka);
    }

    public LineSettings withTopics(Topics other) {
        return new LineSettings(applicationId, other, topicPolicy, maxInputBytes, closeTimeout, state, kafka);
    }

    public LineSettings withTopicPolicy(TopicPolicy other) {
        return new LineSettings(applicationId, topics, other, maxInputBytes, closeTimeout, state, kafka);
    }

    public LineSettings withMaxInputBytes(int other) {
        return new LineSettings(applicationId, topics, topicPolicy, other, closeTimeout, state, kafka);
    }

    public LineSettings withCloseTimeout(Duration other) {
        return new LineSettings(applicationId, topics, topicPolicy, maxInputBytes, other, state, kafka);
    }

    public LineSettings withState(StateSettings other) {
        return new LineSettings(applicationId, topics, topicPolicy, maxInputBytes, closeTimeout, other, kafka);
    }

    /** With {@code properties} over the Kafka properties that are there. */
    public LineSettings withKafka(Map<String, String> properties) {
        Map<String, String> all = new LinkedHashMap<>(kafka);
        all.putAll(properties);
        return new LineSettings(applicationId, topics, topicPolicy, maxInputBytes, closeTimeout, state, all);
    }

    /**
     * Everything that Kafka Streams is given, the caller's properties over ours.
     *
     * @throws org.apache.kafka.common.config.ConfigException if one of the caller's leaves no room for what a topic takes, or no thread
     */
    public Properties toProperties() {
        return StreamsProperties.of(this);
    }
}
