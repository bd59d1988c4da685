package news.copydesk.cli.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where settings come from, each source winning over the one before: what is built in, the settings file, environment
 * variables, flags.
 *
 * @param home folder whose {@code config/copydesk.yaml} is read if no other file is named
 * @param file the file that {@code --config} names
 * @param environment all environment variables
 * @param flags as the command line gives them, in its order
 */
public record SettingsSources(Path home, Optional<Path> file, Map<String, String> environment, List<Setting> flags) {

    private static final String CONFIG = "COPYDESK_CONFIG";

    /**
     * The settings that hold.
     *
     * @throws SettingsException if a source cannot be read, names something unknown or gives a value that cannot be
     */
    public Settings read() {
        List<Setting> given = new ArrayList<>();
        file().or(this::fileOfEnvironment)
                .or(this::fileAtHome)
                .ifPresent(path -> given.addAll(SettingsFile.read(path)));
        given.addAll(SettingsEnvironment.read(environment));
        given.addAll(flags);
        return new SettingsBuilder(given).build(home.resolve("config"));
    }

    private Optional<Path> fileOfEnvironment() {
        return Optional.ofNullable(environment.get(CONFIG))
                .filter(name -> !name.isEmpty())
                .map(name -> Values.path(new Setting("the settings file", name, CONFIG)));
    }

    private Optional<Path> fileAtHome() {
        return Optional.of(home.resolve("config").resolve("copydesk.yaml")).filter(Files::exists);
    }
}
