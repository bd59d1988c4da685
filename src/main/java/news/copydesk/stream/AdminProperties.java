package news.copydesk.stream;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The part of a job's properties that an admin client understands, so that it connects in the same way. */
final class AdminProperties {

    private static final String PREFIX = "admin.";

    /**
     * Milliseconds: a little more than a caller waits, so that it is the caller who says what to do. Kafka's own minute would hold up
     * the client's close, and the exit, long after everybody has stopped waiting.
     */
    private static final String PATIENCE = "35000";

    private AdminProperties() {}

    static Map<String, Object> of(Properties properties) {
        Map<String, Object> admin = new TreeMap<>();
        for (String name : AdminClientConfig.configNames()) {
            String value = properties.getProperty(PREFIX + name, properties.getProperty(name));
            if (value != null) {
                admin.put(name, value);
            }
        }
        admin.putIfAbsent(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE);
        return admin;
    }
}
