package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import news.copydesk.article.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineStopTest {

    @TempDir
    Path folder;

    @Test
    void aJobThatWaitsForAClusterStopsAtOnceAndInOrder() throws Exception {
        LineSettings settings = LineSettings.of("localhost:1").withKafka(Map.of("state.dir", folder.toString()));
        Line line = new Line(
                settings, raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "not asked"), Clock.systemUTC());

        CompletableFuture<Void> run = CompletableFuture.runAsync(line::run);
        TimeUnit.SECONDS.sleep(1);
        line.close();

        assertThat(run).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void aJobThatWasStoppedBeforeItRanEndsInOrder() {
        LineSettings settings = LineSettings.of("localhost:1").withKafka(Map.of("state.dir", folder.toString()));
        Line line = new Line(
                settings, raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "not asked"), Clock.systemUTC());
        line.close();

        assertThat(CompletableFuture.runAsync(line::run)).succeedsWithin(10, TimeUnit.SECONDS);
    }

    @Test
    void whyThereIsNoPlaceForTheStateIsToldWithTheSettingThatNamesIt() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> line(file))
                .isInstanceOf(LineException.class)
                .hasMessageStartingWith("The job cannot keep its state in " + file + ": ")
                .hasMessageContaining("state.directory must be a folder that can be written")
                .hasMessageNotContaining("bootstrap.servers");
    }

    @Test
    void aSecondInstanceOnTheSameStateIsToldThatItNeedsOneOfItsOwn() {
        try (Line first = line(folder)) {
            assertThat(first.status().live()).isTrue();

            assertThatThrownBy(() -> line(folder))
                    .isInstanceOf(LineException.class)
                    .hasMessageContaining(": another instance is running on it. ")
                    .hasMessageContaining("each instance of a job on one machine needs one of its own")
                    .hasMessageNotContaining("bootstrap.servers");
        }
    }

    private static Line line(Path state) {
        return new Line(
                LineSettings.of("localhost:1").withKafka(Map.of("state.dir", state.toString())),
                raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "not asked"),
                Clock.systemUTC());
    }
}
