package news.copydesk.cli.settings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is misspelt, and what cannot be. */
class SettingsRefusedTest extends SettingsFixture {

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

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- "})
    void whatNestsWithoutEndIsRefusedWithItsLine(String open) throws IOException {
        file("application: x\nhttp: [\n" + open.repeat(20_000));
        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsException.class)
                .hasMessageStartingWith(home.resolve("config/copydesk.yaml") + ":3: ");

        file("- - - - - - - - - - - - - - - - - x\n");
        assertThatThrownBy(this::read)
                .hasMessage(home.resolve("config/copydesk.yaml")
                        + ":1: nested more than 16 levels deep; settings are names with values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"state.directory", "rules"})
    void aNameThatNoFileCanHaveIsRefusedWithItsLine(String setting) throws IOException {
        file("application: x\n" + setting + ": \"a\\0b\"\n");

        assertThatThrownBy(() -> new SettingsSources(home, Optional.empty(), Map.of(), List.of()).read())
                .isInstanceOf(SettingsException.class)
                .hasMessage(home.resolve("config/copydesk.yaml") + ":2: " + setting
                        + ": 'a\0b' can be no file's name: Nul character not allowed");
    }

    @Test
    void aSettingsFileWhoseNameNoFileCanHaveIsRefused() {
        environment.put("COPYDESK_CONFIG", "a\0b");

        assertThatThrownBy(this::read)
                .isInstanceOf(SettingsException.class)
                .hasMessage(
                        "COPYDESK_CONFIG: the settings file: 'a\0b' can be no file's name: Nul character not allowed");
    }

    @Test
    void aFolderOfRulesThatHoldsNoneIsRefused() {
        assertThatThrownBy(() -> read(new Setting("rules", home.toString(), "--set")))
                .isInstanceOf(SettingsException.class)
                .hasMessage("--set: rules: there is neither rules/ nor sources/ in " + home
                        + "; name a folder that holds one");
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
    void oneSettingTwiceInTheEnvironment() {
        environment.put("COPYDESK_APPLICATION", "x");
        environment.put("COPYDESK_APPLICATION_FILE", "y");

        assertThatThrownBy(this::read)
                .hasMessage("COPYDESK_APPLICATION_FILE: COPYDESK_APPLICATION is set too; keep one of the two");
    }
}
