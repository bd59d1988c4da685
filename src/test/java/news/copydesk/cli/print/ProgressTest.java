package news.copydesk.cli.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);

    @Test
    void aTerminalSeesABarTenTimesASecond() {
        try (Progress progress = new Progress(stream, true, new Steps(60), OptionalLong.of(4))) {
            for (long done = 0; done <= 4; done++) {
                progress.show(done);
            }
        }

        assertThat(err.toString(StandardCharsets.UTF_8).replace("\r\u001b[K", "\n"))
                .isEqualTo("""

                        [                              ] 0/4  0/s
                        [###############               ] 2/4  11/s
                        [##############################] 4/4  13/s
                        """);
    }

    @Test
    void withoutATotalItCounts() {
        try (Progress progress = new Progress(stream, true, new Steps(500), OptionalLong.empty())) {
            progress.show(10);
        }

        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r\u001b[K10  20/s\r\u001b[K");
    }

    @Test
    void aFileSeesNothing() {
        try (Progress progress = new Progress(stream, false, new Steps(500), OptionalLong.of(4))) {
            progress.show(4);
        }

        assertThat(err.size()).isZero();
    }

    /** A clock that goes on by so many milliseconds each time it is looked at. */
    private static final class Steps extends Clock {

        private final long step;
        private long now = 1_000_000;

        private Steps(long step) {
            this.step = step;
        }

        @Override
        public long millis() {
            now += step;
            return now;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis());
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
