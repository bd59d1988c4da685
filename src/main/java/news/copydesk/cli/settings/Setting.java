package news.copydesk.cli.settings;

/**
 * One setting as somebody gave it.
 *
 * @param name dotted: {@code http.port}, {@code kafka.security.protocol}
 * @param value not checked yet
 * @param from where it was given: {@code config/copydesk.yaml:7}, {@code COPYDESK_HTTP_PORT}, {@code --set}, {@code default}
 */
public record Setting(String name, String value, String from) {

    static final String KAFKA = "kafka.";
    static final String DEFAULT = "default";

    /** True if this is a property for the Kafka clients. */
    boolean isKafka() {
        return name.startsWith(KAFKA);
    }

    /** The name that Kafka knows the property by. */
    String kafkaName() {
        return name.substring(KAFKA.length());
    }

    SettingsException refuse(String why) {
        return new SettingsException(from + ": " + name + ": " + why);
    }
}
