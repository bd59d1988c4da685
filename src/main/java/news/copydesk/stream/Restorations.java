package news.copydesk.stream;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.streams.processor.StateRestoreListener;

/** Follows how far the state stores are behind their changelogs. */
final class Restorations implements StateRestoreListener {

    private record Restoration(String store, long remaining) {}

    private final Map<TopicPartition, Restoration> running = new ConcurrentHashMap<>();

    @Override
    public void onRestoreStart(TopicPartition changelog, String store, long start, long end) {
        running.put(changelog, new Restoration(store, end - start));
    }

    @Override
    public void onBatchRestored(TopicPartition changelog, String store, long batchEnd, long restored) {
        running.computeIfPresent(
                changelog, (partition, before) -> new Restoration(store, Math.max(0, before.remaining() - restored)));
    }

    @Override
    public void onRestoreEnd(TopicPartition changelog, String store, long total) {
        running.remove(changelog);
    }

    @Override
    public void onRestoreSuspended(TopicPartition changelog, String store, long total) {
        running.remove(changelog);
    }

    /** Records still to restore by store; empty when nothing is being restored. */
    Map<String, Long> remaining() {
        Map<String, Long> byStore = new TreeMap<>();
        running.values().forEach(one -> byStore.merge(one.store(), one.remaining(), Long::sum));
        return byStore;
    }
}
