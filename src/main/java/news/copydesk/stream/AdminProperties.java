package news.copydesk.stream;

import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** The part of a job's properties that an admin client understands, so that it connects in the same way. */
final class AdminProperties {

    private static final String PREFIX = "admin.";

    /** Milliseconds. Kafka's minute would hold up the client's close, and the exit, after everybody has stopped waiting. */
    private static final String PATIENCE = "30000";

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
