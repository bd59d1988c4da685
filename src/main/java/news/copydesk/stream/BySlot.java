package news.copydesk.stream;

import java.util.Optional;
import java.util.Set;
import news.copydesk.link.cluster.BandEntry;
import org.apache.kafka.streams.processor.StreamPartitioner;

/** Puts a signature where the bands of its slot are. */
final class BySlot implements StreamPartitioner<byte[], byte[]> {

    @Override
    @SuppressWarnings("removal") // Kafka 4.4 announces one with headers in its place, but requires this one
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int partitions) {
        return Optional.of(Set.of(BandEntry.slot(key) % partitions));
    }
}
