package news.copydesk.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProductionExceptionHandler;

/**
 * Kafka Streams' {@code production.exception.handler}. A send that may yet succeed is tried again; one that cannot stops the job, because
 * a transaction with a failed send cannot be committed: going on would bring the same record back for ever. Events are measured before
 * they are sent, so such a send means that a topic is not as the settings say.
 */
public final class ProductionGuard implements ProductionExceptionHandler {

    private SafetyNet net;

    @Override
    public void configure(Map<String, ?> configs) {
        net = SafetyNet.of(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ProducerRecord<byte[], byte[]> record, Exception fault) {
        return fault instanceof RetriableException ? Response.retry() : Response.fail();
    }

    @Override
    @SuppressWarnings("rawtypes") // as Kafka declares it
    public Response handleSerializationError(
            ErrorHandlerContext context, ProducerRecord record, Exception fault, SerializationExceptionOrigin origin) {
        return Response.resume(
                List.of(net.letter(context, SafetyNet.bytes(record.key()), SafetyNet.bytes(record.value()), fault)));
    }
}
