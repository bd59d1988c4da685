package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThat;

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
}
