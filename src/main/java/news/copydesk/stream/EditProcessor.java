package news.copydesk.stream;

import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Hands each raw record to the {@link Editor} and forwards what comes back. */
final class EditProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final Editor editor;

    EditProcessor(Editor editor) {
        this.editor = editor;
    }

    @Override
    public void process(Record<byte[], byte[]> raw) {
        RecordMetadata at = context().recordMetadata().orElseThrow();
        for (Editor.Outgoing outgoing :
                editor.edit(raw, new DeadLetters.Place(at.topic(), at.partition(), at.offset()))) {
            context().forward(outgoing.record(), outgoing.sink());
        }
    }
}
