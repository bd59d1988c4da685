package news.copydesk.cli.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;

/** A home with settings in it, in files and in the environment. */
abstract class SettingsFixture {

    @TempDir
    Path home;

    final Map<String, String> environment = new HashMap<>();

    void file(String yaml) throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.writeString(home.resolve("config/copydesk.yaml"), yaml);
    }

    Settings read(Setting... flags) {
        environment.putIfAbsent("COPYDESK_RULES", "");
        Settings settings = new SettingsSources(home, Optional.empty(), environment, List.of(flags)).read();
        return settings;
    }
}
