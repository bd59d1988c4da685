package news.copydesk.stream;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Rejection.Reason;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Hands each raw record to the {@link Editor} and forwards what comes back. Remembers which articles and tombstones came under which key,
 * as either may come first.
 */
final class EditProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private static final String AHEAD = "fetched";
    private static final String UNADDRESSED = "url";
    private static final String WITHDRAWALS = "tombstones";

    private final Editor editor;
    private final DeadLetters letters;
    private final Duration retention;
    private KeyIndex keys;
    private Tally rejected;
    private Tally ahead;
    private Tally unaddressed;
    private Tally withdrawals;

    EditProcessor(Editor editor, DeadLetters letters, Duration retention) {
        this.editor = editor;
        this.letters = letters;
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        TimedStore store = new TimedStore(context.getStateStore(StoreNames.KEYS));
        keys = new KeyIndex(store);
        Sweep.forget(context, store, retention);
        rejected = Tally.of(
                context.metrics(),
                "edit",
                "dead-letters",
                Arrays.stream(Reason.values()).map(Reason::label).toList());
        ahead = Tally.of(context.metrics(), "edit", "ahead", List.of(AHEAD));
        unaddressed = Tally.of(context.metrics(), "edit", "unaddressed", List.of(UNADDRESSED));
        withdrawals = Tally.of(context.metrics(), "edit", "withdrawals", List.of(WITHDRAWALS));
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        DeadLetters.Place place = new DeadLetters.Place(at.topic(), at.partition(), at.offset());
        Optional<List<String>> gone =
                raw.value() == null && raw.key() != null ? keys.withdraw(raw.key(), raw.timestamp()) : Optional.empty();
        if (gone.isPresent()) {
            withdrawals.count(WITHDRAWALS);
            // One tombstone may withdraw several articles: what tells their events apart is the article.
            gone.get().forEach(id -> forward(id, Edition.withdrawal(), place + "#" + id, raw.timestamp()));
            return;
        }
        Editor.Outcome outcome = editor.edit(raw, place);
        if (outcome instanceof Editor.Finished finished) {
            if (finished.ahead()) {
                ahead.count(AHEAD);
            }
            if (finished.unaddressed()) {
                unaddressed.count(UNADDRESSED);
            }
            List<Long> withdrawn = raw.key() == null
                    ? List.of()
                    : keys.remember(raw.key(), finished.articleId(), finished.fetched(), raw.timestamp());
            byte[] message = withdrawn.isEmpty() ? finished.edition() : Edition.late(finished.edition(), withdrawn);
            forward(finished.articleId(), message, place.toString(), raw.timestamp());
        } else {
            forward(raw, (Editor.Rejected) outcome, place);
        }
    }

    private void forward(String articleId, byte[] message, String cause, long timestamp) {
        Headers lineage = EventHeaders.lineage(cause);
        context()
                .forward(
                        new Record<>(EventHeaders.utf8(articleId), message, timestamp, lineage),
                        Hop.BY_ARTICLE.entrance());
    }

    private void forward(Record<byte[], byte[]> raw, Editor.Rejected outcome, DeadLetters.Place place) {
        rejected.count(outcome.rejection().reason().label());
        DeadLetters.Letter letter =
                letters.write(raw.key(), raw.value(), raw.headers(), outcome.rejection(), outcome.fault(), place);
        context()
                .forward(
                        new Record<>(letter.key(), letter.value(), raw.timestamp(), letter.headers()),
                        CopydeskTopology.DEAD_LETTERS);
    }
}
