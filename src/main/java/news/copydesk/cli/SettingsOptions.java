package news.copydesk.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.cli.settings.Setting;
import news.copydesk.cli.settings.Settings;
import news.copydesk.cli.settings.SettingsSources;
import picocli.CommandLine.Option;

/** The options of every command that settings have a say in. */
final class SettingsOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings to read instead of config/copydesk.yaml.")
    private Path config;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting that wins over file and environment, such as --set http.port=9000.")
    private Map<String, String> set = new LinkedHashMap<>();

    @Option(
            names = "--kafka",
            paramLabel = "NAME=VALUE",
            description = "A property for the Kafka clients, such as --kafka security.protocol=SSL.")
    private Map<String, String> kafka = new LinkedHashMap<>();

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,…",
            description = "Brokers to start from.")
    private String bootstrapServers;

    Settings read(Console console) {
        List<Setting> flags = new ArrayList<>();
        set.forEach((name, value) -> flags.add(new Setting(name, value, "--set")));
        kafka.forEach((name, value) -> flags.add(new Setting("kafka." + name, value, "--kafka")));
        if (bootstrapServers != null) {
            flags.add(new Setting("kafka.bootstrap.servers", bootstrapServers, "--bootstrap-servers"));
        }
        return new SettingsSources(console.home(), Optional.ofNullable(config), console.environment(), flags).read();
    }
}
