package news.copydesk.fuzz;

import java.util.Optional;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** A raw record as anybody might send it. */
record FuzzRecord(String name, byte[] value, Optional<byte[]> contentType) {

    Headers headers() {
        Headers headers = new RecordHeaders();
        contentType.ifPresent(type -> headers.add("content-type", type));
        return headers;
    }
}
