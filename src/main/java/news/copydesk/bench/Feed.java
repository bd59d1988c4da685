package news.copydesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import news.copydesk.stream.HeaderNames;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Puts articles on a topic, as a scraper would: the address is the key, and a header. */
final class Feed {

    private static final int SITES = 50;
    /** Whatever is on the way while the topic is loaded; what is sent at a pace goes at once. */
    private static final Map<String, String> BULK = Map.of("linger.ms", "20", "batch.size", "262144");

    private static final Map<String, String> PACED = Map.of("linger.ms", "0");

    private final Connections connections;
    private final TextMill mill;
    private final Observer observer;

    Feed(Connections connections, TextMill mill, Observer observer) {
        this.connections = connections;
        this.mill = mill;
        this.observer = observer;
    }

    /**
     * As fast as it goes.
     *
     * @return bytes of the values
     */
    long load(String topic, long from, int articles) {
        return send(topic, from, articles, 0, BULK);
    }

    /** Sends that many articles at that rate, each with the time of its sending. */
    void pace(String topic, long from, int articles, double perSecond) {
        send(topic, from, articles, (long) (1e9 / perSecond), PACED);
    }

    private long send(String topic, long from, int articles, long everyNanos, Map<String, String> how) {
        AtomicReference<Exception> refused = new AtomicReference<>();
        long bytes = 0;
        long start = System.nanoTime();
        try (Producer<byte[], byte[]> producer = connections.producer(how)) {
            for (int i = 0; i < articles && refused.get() == null; i++) {
                if (Thread.currentThread().isInterrupted()) {
                    throw new BenchException("Interrupted");
                }
                byte[] text = mill.text(from + i).getBytes(UTF_8);
                byte[] url = ("https://news-" + (from + i) % SITES + ".example/" + (from + i)).getBytes(UTF_8);
                LockSupport.parkNanos(start + i * everyNanos - System.nanoTime());
                ProducerRecord<byte[], byte[]> record =
                        new ProducerRecord<>(topic, null, System.currentTimeMillis(), url, text);
                record.headers().add(HeaderNames.URL, url);
                producer.send(record, (metadata, failure) -> {
                    if (failure != null) {
                        refused.compareAndSet(null, failure);
                    }
                });
                bytes += text.length;
                observer.done(i + 1L, articles);
            }
            producer.flush();
        }
        if (refused.get() != null) {
            throw new BenchException(
                    "The cluster does not take the articles: " + refused.get().getMessage(), refused.get());
        }
        return bytes;
    }
}
