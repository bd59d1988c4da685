package news.copydesk.stream;

import java.time.Duration;
import news.copydesk.link.cluster.BandEntry;
import news.copydesk.link.cluster.BandIndex;
import news.copydesk.link.cluster.NodeMessage;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/** Compares the signatures that share a band, and tells both articles of each pair that proves alike. */
final class BandProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final Duration retention;
    private TimedStore store;
    private BandIndex bands;

    BandProcessor(Duration retention) {
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        Tally tally = Tally.ofLink(context.metrics());
        store = new TimedStore(context.getStateStore(StoreNames.BANDS));
        bands = new BandIndex(store, tally::count);
        Sweep.forget(context, store, retention);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        store.at(record.timestamp());
        for (NodeMessage message : bands.accept(BandEntry.of(record.key(), record.value()))) {
            context().forward(new Record<>(EventHeaders.utf8(message.to()), message.toBytes(), record.timestamp()));
        }
    }
}
