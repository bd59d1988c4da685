package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import news.copydesk.stream.LineSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateFolderTest {

    @TempDir
    Path base;

    private StateFolder state;

    @BeforeEach
    void ofAJob() {
        state = StateFolder.of(LineSettings.of("localhost:1")
                .withApplicationId("dev")
                .withKafka(Map.of("state.dir", base.toString())));
    }

    @Test
    void whatKafkaStreamsKeepsThereIsDeletedWithIt() throws IOException {
        Files.createDirectories(base.resolve("dev/0_0/rocksdb/keys"));
        Files.createDirectories(base.resolve("dev/12_7"));
        Files.createDirectories(base.resolve("dev/global"));
        Files.writeString(base.resolve("dev/.lock"), "");
        Files.writeString(base.resolve("dev/kafka-streams-process-metadata"), "{}");

        assertThat(state.foreign()).isEmpty();
        state.delete();

        assertThat(base).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kafka", "streams", "notes.txt", "0_", "_0", "0_0.bak", "1_x"})
    void anythingElseIsForeign(String name) throws IOException {
        Files.createDirectories(base.resolve("dev/0_0"));
        Path entry = Files.createDirectories(base.resolve("dev").resolve(name));

        assertThat(state.foreign()).contains(entry);
    }

    @Test
    void nothingIsForeignInNoFolder() {
        assertThat(state.exists()).isFalse();
        assertThat(state.foreign()).isEmpty();
    }
}
