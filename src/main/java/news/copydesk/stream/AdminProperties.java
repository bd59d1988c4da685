package news.copydesk.stream;

import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What Kafka Streams gives its own admin client of a job's properties, with those of plug-ins, so that ours connects in the same way. */
final class AdminProperties {

    private static final String CLIENT = "-topics";

    /**
     * Milliseconds: a little more than a caller waits, so that it is the caller who says what to do. Kafka's own minute would hold up
     * the client's close, and the exit, long after everybody has stopped waiting.
     */
    private static final String PATIENCE = "35000";

    private AdminProperties() {}

    static Map<String, Object> of(Properties properties) {
        StreamsConfig config = new StreamsConfig(properties);
        Map<String, Object> admin =
                config.getAdminConfigs(config.getString(StreamsConfig.APPLICATION_ID_CONFIG) + CLIENT);
        admin.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
        return admin;
    }
}
