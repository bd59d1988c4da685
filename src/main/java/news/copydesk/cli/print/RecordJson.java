package news.copydesk.cli.print;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/**
 * Records as JSON, one a line: an event as it stands on its topic; every other record (raw, dead letter, tombstone) as an object
 * with {@code topic}, {@code partition}, {@code offset}, {@code timestamp}, {@code key}, {@code headers} and {@code value}, bytes read as
 * UTF-8; what a record does not have is left out.
 */
public final class RecordJson {

    private final Topics topics;

    public RecordJson(Topics topics) {
        this.topics = topics;
    }

    public String line(ConsumerRecord<byte[], byte[]> record) {
        boolean event = !record.topic().equals(topics.raw().name())
                && !record.topic().equals(topics.deadLetters().name())
                && record.value() != null
                && record.value().length > 0
                && record.value()[0] == '{';
        return Printable.json(event ? oneLine(record.value()) : Json.mapper().writeValueAsString(object(record)));
    }

    /** Line breaks may only stand between the tokens of JSON, where a space does as well. */
    private static String oneLine(byte[] json) {
        return new String(json, StandardCharsets.UTF_8).replace('\n', ' ').replace('\r', ' ');
    }

    private static Map<String, Object> object(ConsumerRecord<byte[], byte[]> record) {
        Map<String, List<String>> headers = new LinkedHashMap<>();
        for (Header header : record.headers()) {
            headers.computeIfAbsent(header.key(), name -> new ArrayList<>())
                    .add(header.value() == null ? null : text(header.value()));
        }
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("topic", record.topic());
        object.put("partition", record.partition());
        object.put("offset", record.offset());
        object.put("timestamp", Instant.ofEpochMilli(record.timestamp()).toString());
        object.put("key", record.key() == null ? null : text(record.key()));
        object.put("headers", headers);
        object.put("value", record.value() == null ? null : text(record.value()));
        return object;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
