package news.copydesk.cli.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import news.copydesk.stream.HeaderNames;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.junit.jupiter.api.Test;

class LetterFilterTest {

    private static final Instant NINE = Instant.parse("2026-03-01T09:00:00Z");
    private static final Optional<Instant> EVER = Optional.empty();

    @Test
    void sinceIsThenOrLaterAndUntilIsBefore() {
        assertThat(new LetterFilter(Set.of(), Optional.of(NINE), EVER).test(letter("empty")))
                .isTrue();
        assertThat(new LetterFilter(Set.of(), Optional.of(NINE.plusMillis(1)), EVER).test(letter("empty")))
                .isFalse();
        assertThat(new LetterFilter(Set.of(), EVER, Optional.of(NINE)).test(letter("empty")))
                .isFalse();
        assertThat(new LetterFilter(Set.of(), EVER, Optional.of(NINE.plusMillis(1))).test(letter("empty")))
                .isTrue();
    }

    @Test
    void anyReasonWillDoUnlessSomeAreNamed() {
        LetterFilter filter = new LetterFilter(Set.of("empty", "no-text"), EVER, EVER);

        assertThat(filter.test(letter("no-text"))).isTrue();
        assertThat(filter.test(letter("too-large"))).isFalse();
        assertThat(new LetterFilter(Set.of(), EVER, EVER).test(letter("too-large")))
                .isTrue();
    }

    private static Letter letter(String reason) {
        return new Letter(new ConsumerRecord<>(
                "news.dead-letters",
                0,
                0,
                NINE.toEpochMilli(),
                TimestampType.CREATE_TIME,
                0,
                0,
                null,
                null,
                new RecordHeaders().add(HeaderNames.REASON, reason.getBytes(UTF_8)),
                Optional.empty()));
    }
}
