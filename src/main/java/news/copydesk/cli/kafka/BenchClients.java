package news.copydesk.cli.kafka;

import java.util.Map;
import java.util.Optional;
import news.copydesk.bench.Connections;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.producer.Producer;

/** The bench's clients connect as those of all other commands do. */
public record BenchClients(Clients clients) implements Connections {

    @Override
    public Admin admin() {
        return clients.admin();
    }

    @Override
    public Producer<byte[], byte[]> producer(Map<String, String> more) {
        return clients.producer(more);
    }

    @Override
    public Consumer<byte[], byte[]> reader() {
        return clients.reader(Optional.empty());
    }
}
