package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.KafkaException;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void aStoreOfKeysThatIsNotThereIsNamed() {
        assertThat(reason(Map.of("security.protocol", "SSL", "ssl.truststore.location", "/no/such/store.jks")))
                .isEqualTo("Failed to load SSL keystore /no/such/store.jks of type JKS: NoSuchFileException");
    }

    @Test
    void anAddressThatIsNoneIsTold() {
        assertThat(reason(Map.of("bootstrap.servers", "nonsense"))).startsWith("Invalid url in bootstrap.servers");
    }

    @Test
    void whatIsWrongWithALoginIsToldWithoutItsWords() {
        String reason = reason(
                Map.of(
                        "security.protocol",
                        "SASL_PLAINTEXT",
                        "sasl.mechanism",
                        "PLAIN",
                        "sasl.jaas.config",
                        "org.apache.kafka.common.security.plain.PlainLoginModule required username=desk password=open sesame;"));

        assertThat(reason)
                .endsWith("Value not specified for key '…' in JAAS config")
                .doesNotContain("open", "sesame");
    }

    private static String reason(Map<String, String> more) {
        Map<String, Object> properties = new HashMap<>(Map.of("bootstrap.servers", "localhost:1"));
        properties.putAll(more);
        return Refusal.reason(Assertions.catchThrowableOfType(
                KafkaException.class, () -> Admin.create(properties).close()));
    }
}
