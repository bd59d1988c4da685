package news.copydesk.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.streams.errors.DeserializationExceptionHandler;
import org.apache.kafka.streams.errors.ErrorHandlerContext;

/** Kafka Streams' {@code deserialization.exception.handler}: dead-letters what cannot be read, with its bytes. */
public final class DeserializationGuard implements DeserializationExceptionHandler {

    private SafetyNet net;

    @Override
    public void configure(Map<String, ?> configs) {
        net = SafetyNet.of(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, ConsumerRecord<byte[], byte[]> record, Exception fault) {
        return Response.resume(List.of(net.letter(context, record.key(), record.value(), fault)));
    }
}
