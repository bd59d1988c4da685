package news.copydesk.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest extends SettingsFixture {

    private final Locale usual = Locale.getDefault();

    @AfterEach
    void usualLocale() {
        Locale.setDefault(usual);
    }

    @Test
    void withNothingGivenTheDefaultsHold() {
        Settings settings = read();

        assertThat(settings.line().withKafka(Map.of("state.dir", "")))
                .isEqualTo(LineSettings.of("localhost:9092").withKafka(Map.of("state.dir", "")));
        assertThat(settings.line().kafka())
                .containsEntry("state.dir", System.getProperty("user.home") + "/.local/state/copydesk");
        assertThat(settings.rules()).isEmpty();
        assertThat(settings.http()).isEqualTo(new Settings.Http("localhost", 8090));
    }

    @Test
    void topicsAreNamedAndSized() {
        Topics topics = read(
                        new Setting("topics.raw", "staging.raw", "--set"),
                        new Setting("topics.partitions", "12", "--set"),
                        new Setting("topics.replication", "3", "--set"),
                        new Setting("topics.create", "false", "--set"))
                .line()
                .topics();

        assertThat(topics)
                .isEqualTo(Topics.standard()
                        .renamed(Map.of("news.raw", "staging.raw"))
                        .withPartitions(12)
                        .withReplication(3));
    }

    @Test
    void theShippedFileNamesEverySettingWithItsDefault() {
        assertThat(SettingsFile.read(Path.of("config/copydesk.yaml")))
                .extracting(Setting::name, Setting::value)
                .containsExactlyElementsOf(List.of(Key.values()).stream()
                        .map(key -> org.assertj.core.groups.Tuple.tuple(
                                key.dotted(), key.fallback().value()))
                        .toList());
    }

    @Test
    void fileThenEnvironmentThenFlagsWin() throws IOException {
        file("http:\n  host: from-file\n  port: 1\napplication: from-file");
        environment.put("COPYDESK_HTTP_PORT", "2");
        environment.put("COPYDESK_APPLICATION", "from-environment");

        Settings settings = read(new Setting("application", "from-flag", "--set"));

        assertThat(settings.line().applicationId()).isEqualTo("from-flag");
        assertThat(settings.http()).isEqualTo(new Settings.Http("from-file", 2));
        assertThat(settings.shown())
                .contains(
                        new Setting("application", "from-flag", "--set"),
                        new Setting("http.host", "from-file", home.resolve("config/copydesk.yaml") + ":2"),
                        new Setting("http.port", "2", "COPYDESK_HTTP_PORT"),
                        new Setting("topics.raw", "news.raw", "default"));
    }

    @Test
    void theEnvironmentNamesTheFile() throws IOException {
        Path other = Files.writeString(home.resolve("other.yaml"), "http.port: 7");
        environment.put("COPYDESK_CONFIG", other.toString());

        assertThat(read().http().port()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({
        "COPYDESK_KAFKA_SECURITY_PROTOCOL, security.protocol",
        "COPYDESK_KAFKA_PRODUCER_LINGER_MS, producer.linger.ms",
        "COPYDESK_KAFKA_MY__PLUGIN___NAME, my_plugin-name",
        "COPYDESK_KAFKA_SASL_OAUTHBEARER_ASSERTION_FILE, sasl.oauthbearer.assertion.file",
    })
    void kafkaPropertiesInTheEnvironment(String variable, String property) {
        environment.put(variable, "SSL");

        assertThat(read().line().kafka()).containsEntry(property, "SSL");
    }

    @Test
    void namesAreTheSameUnderATurkishLocale() {
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        environment.put("COPYDESK_KAFKA_CLIENT_ID", "ı");
        environment.put("COPYDESK_LIMITS_RECORD", "2 MIB");
        environment.put("COPYDESK_TOPICS_PARTITIONS", "12");

        Settings settings = read();

        assertThat(settings.line().kafka()).containsEntry("client.id", "ı");
        assertThat(settings.line().maxInputBytes()).isEqualTo(2_097_152);
        assertThat(settings.line().topics().raw().partitions()).isEqualTo(12);
    }

    @Test
    void aSecretIsReadFromItsFileAndNeverShown() throws IOException {
        Path secret = Files.writeString(home.resolve("jaas"), "Login required password=\"hunter2\";\n");
        environment.put("COPYDESK_KAFKA_SASL_JAAS_CONFIG_FILE", secret.toString());

        Settings settings = read();

        assertThat(settings.line().kafka()).containsEntry("sasl.jaas.config", "Login required password=\"hunter2\";");
        assertThat(settings.shown())
                .contains(new Setting("kafka.sasl.jaas.config", "********", "COPYDESK_KAFKA_SASL_JAAS_CONFIG_FILE"))
                .noneMatch(setting -> setting.value().contains("hunter2"));
    }

    @ParameterizedTest
    @CsvSource({
        "ssl.keystore.password, x, ********",
        "ssl.keystore.key, x, ********",
        "producer.ssl.key.password, x, ********",
        "consumer.sasl.jaas.config, x, ********",
        "admin.ssl.truststore.password, x, ********",
        "ssl.truststore.certificates, x, ********",
        "producer.ssl.keystore.key, x, ********",
        "sasl.oauthbearer.client.credentials.client.secret, x, ********",
        "my.plugin.api.Token, x, ********",
        "my.plugin.truststore.key, x, ********",
        "client.secret, x, ********",
        "schema.url, https://me:hunter2@host/x, https://********@host/x",
        "key.serializer, x, x",
        "bootstrap.servers, a:9092, a:9092",
    })
    void whatIsMasked(String property, String value, String shown) {
        assertThat(Secrets.masked(new Setting("kafka." + property, value, "--kafka")))
                .isEqualTo(shown);
    }

    @Test
    void namesOfImagesAreNoSettings() {
        environment.put("COPYDESK_IMAGE", "copydesk:0.1.0");
        environment.put("COPYDESK_KAFKA_IMAGE", "apache/kafka:4.4.0");

        assertThat(read().line().kafka()).doesNotContainKey("image");
    }

    @Test
    void kubernetesAndEmptyVariablesAreNoSettings() {
        environment.put("COPYDESK_SERVICE_HOST", "10.0.0.1");
        environment.put("COPYDESK_HTTP_PORT", "tcp://10.0.0.1:8090");
        environment.put("COPYDESK_PORT_8090_TCP_ADDR", "10.0.0.1");
        environment.put("COPYDESK_KAFKA_SERVICE_PORT_CLIENT", "9092");
        environment.put("COPYDESK_APPLICATION", "");

        assertThat(read().shown()).allMatch(setting -> setting.from().equals("default"));
    }
}
