package news.copydesk.stream;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.common.utils.Utils;
import org.apache.kafka.streams.processor.StreamPartitioner;

/**
 * Puts a caption or reference on the partition of its article: the default hash, of the key up to its last {@code #}. A consumer can
 * so join the three topics partition by partition.
 */
final class ByArticle implements StreamPartitioner<byte[], byte[]> {

    @Override
    @SuppressWarnings("removal") // Kafka 4.4 announces one with headers in its place, but requires this one
    public Optional<Set<Integer>> partitions(String topic, byte[] key, byte[] value, int partitions) {
        byte[] article = Arrays.copyOf(key, articleLength(key));
        return Optional.of(Set.of(Utils.toPositive(Utils.murmur2(article)) % partitions));
    }

    private static int articleLength(byte[] key) {
        for (int i = key.length - 1; i >= 0; i--) {
            if (key[i] == '#') {
                return i;
            }
        }
        return key.length;
    }
}
