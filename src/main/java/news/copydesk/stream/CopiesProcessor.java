package news.copydesk.stream;

import java.time.Duration;
import news.copydesk.article.ClusterEvent;
import news.copydesk.link.cluster.Clusters;
import news.copydesk.link.cluster.NodeMessage;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/** Joins copies to clusters, by messages from article to article, and publishes what changes. */
final class CopiesProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final EventWriter events;
    private final EventHeaders headers;
    private final Duration retention;
    private TimedStore store;
    private Clusters clusters;
    private Tally published;

    CopiesProcessor(EventWriter events, EventHeaders headers, Duration retention) {
        this.events = events;
        this.headers = headers;
        this.retention = retention;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        Tally tally = Tally.ofLink(context.metrics());
        store = new TimedStore(context.getStateStore(StoreNames.COPIES));
        clusters = new Clusters(store, tally::count);
        published = Tally.of(context.metrics(), "edit", "published", CopydeskTopology.EVENT_SINKS);
        Sweep.forget(context, store, retention);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        String id = EventHeaders.text(record.key());
        store.at(record.timestamp());
        Clusters.Outcome outcome = clusters.accept(NodeMessage.of(id, record.value()));
        for (NodeMessage message : outcome.messages()) {
            context()
                    .forward(
                            new Record<>(EventHeaders.utf8(message.to()), message.toBytes(), record.timestamp()),
                            CopydeskTopology.COPIES_AGAIN);
        }
        if (outcome.changed()) {
            published.count(CopydeskTopology.CLUSTERS);
            byte[] event = outcome.event().map(this::write).orElse(null);
            // One raw record can change a cluster several times: what tells the events apart is the message that each
            // comes of.
            RecordMetadata at = context().recordMetadata().orElseThrow();
            String place = new DeadLetters.Place(at.topic(), at.partition(), at.offset()).toString();
            Headers said = headers.of(place, EventHeaders.CLUSTER, id, record.timestamp());
            context().forward(new Record<>(record.key(), event, record.timestamp(), said), CopydeskTopology.CLUSTERS);
        }
    }

    private byte[] write(ClusterEvent event) {
        return events.write(event)
                .orElseThrow(() -> new IllegalStateException("The cluster of " + event.articleId()
                        + " is too large for its topic: raise its max.message.bytes"));
    }
}
