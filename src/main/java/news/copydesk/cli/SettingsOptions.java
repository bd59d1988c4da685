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
class SettingsOptions {

    @Option(names = "--config", paramLabel = "FILE", description = "Settings to read instead of config/copydesk.yaml.")
    private Path config;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "A setting that wins over file and environment: --set http.port=9000")
    private Map<String, String> set = new LinkedHashMap<>();

    /** The settings that hold for this command line. */
    final Settings read(Console console) {
        List<Setting> flags = new ArrayList<>();
        set.forEach((name, value) -> flags.add(new Setting(name, value, "--set")));
        flags.addAll(more());
        return new SettingsSources(console.home(), Optional.ofNullable(config), console.environment(), flags).read();
    }

    /** What other options set. */
    List<Setting> more() {
        return List.of();
    }
}
