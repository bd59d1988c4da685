package news.copydesk.cli.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    @TempDir
    Path home;

    private final Locale usual = Locale.getDefault();
    private final Map<String, String> environment = new HashMap<>();

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

    @ParameterizedTest
    @ValueSource(strings = {"!!javax.script.ScriptEngineManager", "!!java.net.URL", "!mine"})
    void aTagIsRefusedAndNothingIsMadeOfIt(String tag) throws IOException {
        for (String file :
                List.of("application: " + tag + " x\n", tag + " {application: x}\n", "a: [" + tag + " x]\n")) {
            file(file);

            assertThatThrownBy(this::read)
                    .isInstanceOf(SettingsException.class)
                    .hasMessageContaining(":1: the tag ")
                    .hasMessageEndingWith(" is not allowed; delete the tag");
        }
    }

    @Test
    void aliasesThatGrowWithoutEndAreRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 40; i++) {
            bomb.append("a").append(i).append(": &a").append(i);
            bomb.append(" [*a").append(i - 1).append(", *a").append(i - 1).append("]\n");
        }
        file(bomb.toString());

        assertThatThrownBy(this::read).isInstanceOf(SettingsException.class);
    }

    @Test
    void aMisspeltNameIsRefusedWithItsLineAndTheRightName() throws IOException {
        file("application: x\ntopics:\n  deadletters: y\n");

        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsException.class)
                .hasMessage(home.resolve("config/copydesk.yaml")
                        + ":3: there is no setting 'topics.deadletters'; did you mean 'topics.dead-letters'?");
    }

    @Test
    void aMisspeltKafkaPropertyIsRefusedButAPluginsIsNot() throws IOException {
        file("kafka:\n  some.plugin.property: x\n  secuirty.protocol: SSL\n");

        assertThatThrownBy(this::read)
                .hasMessageEndingWith(":3: kafka.secuirty.protocol: Kafka has no such property; did you mean"
                        + " 'kafka.security.protocol'?");
    }

    @Test
    void aMisspeltVariableIsRefused() {
        environment.put("COPYDESK_HTTP_PROT", "1");

        assertThatThrownBy(this::read)
                .hasMessage("environment: nothing is set by COPYDESK_HTTP_PROT; did you mean 'COPYDESK_HTTP_PORT'?");
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, 99999, --set: http.port: '99999' is not a whole number from 0 to 65535",
        "topics.create, yes, --set: topics.create: 'yes' is neither true nor false",
        "state.memory, 1 MiB, --set: state.memory: '1 MiB' is not from 16777216 to 1099511627776 bytes",
        "state.withdrawal-grace, 400 d, --set: state.withdrawal-grace: this must not be longer than state.retention",
        "state.memory, 17179869185 GiB, '--set: state.memory: ''17179869185 GiB'' is not a size such as 1 MiB, 512 KiB or 1048576'",
        "http.advertised, localhost:99999, --set: http.advertised: 'localhost:99999' is no HOST:PORT",
        "http.advertised, http://localhost:80, --set: http.advertised: 'http://localhost:80' is no HOST:PORT",
        "http.advertised, copy_desk:80, --set: http.advertised: 'copy_desk:80' is no HOST:PORT",
        "http.advertised, localhost, --set: http.advertised: 'localhost' is no HOST:PORT",
        "shutdown.timeout, 20, '--set: shutdown.timeout: ''20'' is not a time with its unit: 500 ms, 20 s, 2 min, 1 h, 7 d'",
        "limits.record, 1 GiB, --set: limits.record: '1 GiB' is not from 1 to 4161280 bytes",
        "limits.record, many, '--set: limits.record: ''many'' is not a size such as 1 MiB, 512 KiB or 1048576'",
        "application, a b, '--set: application: ''a b'' is no name for Kafka: at most 249 letters of a-z, A-Z, 0-9,"
                + " ''.'', ''_'' and ''-'''",
        "rules, /nowhere, --set: rules: there is no folder /nowhere; name one that holds rules/ or sources/",
        "kafka.state.dir, x, --set: kafka.state.dir: set `state.directory` instead",
        "kafka.application.id, x, --set: kafka.application.id: set `application` instead",
    })
    void valuesThatCannotBe(String name, String value, String message) {
        assertThatThrownBy(() -> read(new Setting(name, value, "--set"))).hasMessage(message);
    }

    @Test
    void aFileThatCannotBeReadIsToldFromOneThatIsWrong() throws IOException {
        Path latin = Files.write(home.resolve("latin.yaml"), new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'});

        assertThatThrownBy(() -> sources(latin).read())
                .hasMessage(latin + ": cannot be read (it is not UTF-8); name another file with --config");
        assertThatThrownBy(() -> sources(home).read())
                .hasMessage(home + ": cannot be read (Is a directory); name another file with --config");
    }

    private SettingsSources sources(Path file) {
        return new SettingsSources(home, Optional.of(file), Map.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "'a: [', is no YAML",
        "just text, as in `application: copydesk`",
        "'http.port: 1\nhttp: {port: 2}', :1; keep one of the two",
        "'application: [[x]]', a plain value belongs here",
        "'application: !!java.io.File /x', :1: the tag tag:yaml.org,2002:java.io.File is not allowed",
    })
    void filesThatCannotBe(String yaml, String message) throws IOException {
        file(yaml);

        assertThatThrownBy(this::read).hasMessageContaining("copydesk.yaml:").hasMessageContaining(message);
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

    @Test
    void oneSettingTwiceInTheEnvironment() {
        environment.put("COPYDESK_APPLICATION", "x");
        environment.put("COPYDESK_APPLICATION_FILE", "y");

        assertThatThrownBy(this::read)
                .hasMessage("COPYDESK_APPLICATION_FILE: COPYDESK_APPLICATION is set too; keep one of the two");
    }

    private void file(String yaml) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/copydesk.yaml"), yaml);
    }

    private Settings read(Setting... flags) {
        environment.putIfAbsent("COPYDESK_RULES", "");
        Settings settings = new SettingsSources(home, Optional.empty(), environment, List.of(flags)).read();
        return settings;
    }
}
