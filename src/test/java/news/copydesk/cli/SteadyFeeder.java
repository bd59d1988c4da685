package news.copydesk.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import news.copydesk.cli.Ledger.Place;
import news.copydesk.cli.Samples.Sample;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A scraper that keeps sending, a stated number at a time, and does not give up when the broker is away. */
final class SteadyFeeder implements AutoCloseable {

    private static final String PATIENCE_MILLIS = "300000";

    private final List<Sample> records;
    private final List<Future<RecordMetadata>> sent = new ArrayList<>();
    private final KafkaProducer<byte[], byte[]> producer;

    SteadyFeeder(String servers, List<Sample> records) {
        this.records = records;
        this.producer = new KafkaProducer<>(
                Map.of(
                        "bootstrap.servers",
                        servers,
                        "enable.idempotence",
                        "true",
                        "acks",
                        "all",
                        // Of several batches on their way to a broker that is just coming up, a later one may be taken
                        // first.
                        "max.in.flight.requests.per.connection",
                        "1",
                        "max.block.ms",
                        PATIENCE_MILLIS,
                        // A broker that is there and says nothing is left for another one.
                        "request.timeout.ms",
                        "10000",
                        "delivery.timeout.ms",
                        PATIENCE_MILLIS),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    /** Sends until that many have been sent in all, or there are no more. */
    void feedUpTo(int many) {
        while (sent.size() < Math.min(many, records.size())) {
            Sample sample = records.get(sent.size());
            Input input = sample.input();
            sent.add(producer.send(new ProducerRecord<>(
                    Topics.standard().raw().name(),
                    null,
                    input.name().getBytes(UTF_8),
                    input.bytes(),
                    Editing.headers(input.contentType(), Feedstock.headers(sample)))));
        }
    }

    int sent() {
        return sent.size();
    }

    /** Where each record stands, in the order of sending; waits until the broker has taken all. */
    List<Place> places() throws InterruptedException, ExecutionException {
        List<Place> places = new ArrayList<>();
        for (Future<RecordMetadata> future : sent) {
            RecordMetadata taken = future.get();
            places.add(new Place(taken.partition(), taken.offset()));
        }
        return places;
    }

    @Override
    public void close() {
        producer.close();
    }
}
