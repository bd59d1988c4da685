package news.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * Hostile records by the thousand: a few seconds in each build. {@code -Dcopydesk.fuzz=10000000} takes as many as that,
 * {@code -Dcopydesk.fuzz.seed=2} others. One that fails is written to {@code target/fuzz}; mended, it belongs in
 * {@code src/test/resources/fuzz}.
 */
class FuzzTest {

    private static final long USUAL = 20_000;

    @Test
    void nothingEscapesNothingHangsNothingIsLost() throws Exception {
        FuzzRun run = new FuzzRun(Long.getLong("copydesk.fuzz", USUAL), Long.getLong("copydesk.fuzz.seed", 1));

        run.run();

        assertThat(run.failures()).isEmpty();
        assertThat(run.totals().of("accepted")).isPositive();
    }

    @Test
    void theSameSeedMakesTheSameRecords() {
        assertThat(digest(7, 3))
                .isEqualTo(digest(7, 3))
                .isNotEqualTo(digest(7, 4))
                .isNotEqualTo(digest(8, 3));
    }

    private static int digest(long seed, long slice) {
        Fuzzer fuzzer = new Fuzzer(new FuzzSeeds(), seed, slice);
        int digest = 0;
        for (int i = 0; i < 1_000; i++) {
            FuzzRecord record = fuzzer.next();
            digest = 31 * digest + Arrays.hashCode(record.value());
            // As if each was rejected or led nowhere: what it learns of is known.
            fuzzer.learn(record, new FuzzCheck.Verdict(Optional.empty(), Optional.empty()));
        }
        return digest;
    }
}
