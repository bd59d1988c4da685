package news.copydesk.stream;

import java.util.List;
import java.util.Map;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.apache.kafka.streams.errors.ProcessingExceptionHandler;
import org.apache.kafka.streams.processor.api.Record;

/** Kafka Streams' {@code processing.exception.handler}: dead-letters the record, or stops the job if the cluster is at fault. */
public final class ProcessingGuard implements ProcessingExceptionHandler {

    private SafetyNet net;

    @Override
    public void configure(Map<String, ?> configs) {
        net = SafetyNet.of(configs);
    }

    @Override
    public Response handleError(ErrorHandlerContext context, Record<?, ?> record, Exception fault) {
        // A punctuator fails without a record: there is nothing to set aside, and going on would hide it.
        if (record == null || SafetyNet.isInfrastructure(fault)) {
            return Response.fail();
        }
        return Response.resume(
                List.of(net.letter(context, SafetyNet.bytes(record.key()), SafetyNet.bytes(record.value()), fault)));
    }
}
