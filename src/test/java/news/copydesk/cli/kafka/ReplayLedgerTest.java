package news.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplayLedgerTest {

    @Test
    void whenAllIsReplayedOnlyThePositionIsKept() {
        ReplayLedger ledger = ReplayLedger.from(10);
        ledger.replayed(10);
        ledger.replayed(13);

        assertThat(ledger.committed()).isEqualTo(new OffsetAndMetadata(14));
    }

    @Test
    void whatWasLeftIsComeBackToAndWhatWasReplayedIsNot() {
        ReplayLedger ledger = ReplayLedger.from(10);
        ledger.replayed(10);
        ledger.left(11);
        ledger.replayed(12);

        ReplayLedger next = ReplayLedger.of(ledger.committed());

        assertThat(next.start()).isEqualTo(11);
        assertThat(List.of(10, 11, 12, 13))
                .map(offset -> next.isDone(offset))
                .containsExactly(true, false, true, false);
    }

    @Test
    void whatWasDeletedIsForgotten() {
        ReplayLedger ledger = ReplayLedger.from(0);
        ledger.left(0);
        ledger.replayed(7);
        ledger.left(8);
        ledger.replayed(9);

        ReplayLedger later = ReplayLedger.of(ledger.committed()).notBefore(8);

        assertThat(later.isDone(8)).isFalse();
        assertThat(later.isDone(9)).isTrue();
        assertThat(later.notBefore(500).start()).isEqualTo(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "bits:not base 64!"})
    void metadataOfOthersCountsForNothing(String metadata) {
        assertThat(ReplayLedger.of(new OffsetAndMetadata(5, metadata)).isDone(5))
                .isFalse();
    }

    @Test
    void fullLedgersFitIntoAnOffsetsMetadata() {
        ReplayLedger ledger = ReplayLedger.from(0);
        ledger.left(0);
        for (long offset = 1; ledger.hasRoom(offset); offset++) {
            ledger.replayed(offset);
        }

        assertThat(ledger.committed().metadata().length()).isBetween(4000, 4096);
    }

    @Test
    void overManyRunsEachLetterIsReplayedExactlyOnce() {
        Random random = new Random(42);
        Set<Long> replayed = new HashSet<>();
        OffsetAndMetadata committed = new OffsetAndMetadata(0);
        for (int run = 0; run < 200; run++) {
            ReplayLedger ledger = ReplayLedger.of(committed);
            // Every seventh offset is a transaction's marker, no letter.
            for (long offset = ledger.start(); offset < run * 20L; offset++) {
                if (offset % 7 == 0) {
                    continue;
                }
                if (ledger.isDone(offset)) {
                    assertThat(replayed).contains(offset);
                    ledger.passed(offset);
                } else if (random.nextInt(3) == 0) {
                    assertThat(replayed.add(offset)).as("offset %s", offset).isTrue();
                    ledger.replayed(offset);
                } else {
                    ledger.left(offset);
                }
            }
            committed = ledger.committed();
        }
        assertThat(replayed).hasSizeGreaterThan(3_000);
    }
}
