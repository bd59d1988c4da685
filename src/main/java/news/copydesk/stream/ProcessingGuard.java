package news.copydesk.stream;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Kafka Streams' {@code processing.exception.handler}: dead-letters the record, or stops the job if the cluster is at fault. It stops too
 * for a fault behind edit, where all that can be wrong with a record has been found: there it is the state that cannot be read, or that is
 * half changed.
 */
public final class ProcessingGuard implements ProcessingExceptionHandler {

    private SafetyNet net;
    private Set<String> internal = Set.of();

    @Override
    public void configure(Map<String, ?> configs) {
        net = SafetyNet.of(configs);
        internal = Set.copyOf(
                CopydeskTopology.topicsBetween(String.valueOf(configs.get(StreamsConfig.APPLICATION_ID_CONFIG))));
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception fault) {
        // A punctuator fails without a record: there is nothing to set aside, and going on would hide it.
        if (record == null || SafetyNet.isInfrastructure(fault) || isInternal(context)) {
            return Response.fail();
        }
        return Response.resume(
                List.of(net.letter(context, SafetyNet.bytes(record.key()), SafetyNet.bytes(record.value()), fault)));
    }

    private boolean isInternal(ErrorHandlerContext context) {
        return context.topic() != null && internal.contains(context.topic());
    }
}
