package news.copydesk.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Hands each raw record to the {@link Editor} and forwards what comes back. */
final class EditProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final Editor editor;
    private final DeadLetters letters;
    private EditMetrics metrics;

    EditProcessor(Editor editor, DeadLetters letters) {
        this.editor = editor;
        this.letters = letters;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        metrics = new EditMetrics(context.metrics());
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        DeadLetters.Place place = new DeadLetters.Place(at.topic(), at.partition(), at.offset());
        Editor.Outcome outcome = editor.edit(raw, place);
        if (outcome instanceof Editor.Published published) {
            published.events().forEach(this::forward);
        } else {
            forward(raw, (Editor.Rejected) outcome, place);
        }
    }

    private void forward(Editor.Event event) {
        metrics.published(event.sink());
        context().forward(event.record(), event.sink());
    }

    private void forward(Record<byte[], byte[]> raw, Editor.Rejected rejected, DeadLetters.Place place) {
        metrics.rejected(rejected.rejection().reason());
        DeadLetters.Letter letter =
                letters.write(raw.key(), raw.value(), raw.headers(), rejected.rejection(), rejected.fault(), place);
        context()
                .forward(
                        new Record<>(letter.key(), letter.value(), raw.timestamp(), letter.headers()),
                        CopydeskTopology.DEAD_LETTERS);
    }
}
