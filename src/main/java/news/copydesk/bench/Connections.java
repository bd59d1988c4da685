package news.copydesk.bench;

import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** Makes clients of the cluster that is measured. */
public interface Connections {

    Admin admin();

    /** An idempotent producer; {@code more} wins over what is set. */
    Producer<byte[], byte[]> producer(Map<String, String> more);

    /** A consumer of committed records, of no group. */
    Consumer<byte[], byte[]> reader();
}
