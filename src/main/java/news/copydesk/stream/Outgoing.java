package news.copydesk.stream;

import org.apache.kafka.streams.processor.api.Record;

/** A record and the node that it goes to. */
record Outgoing(String child, Record<byte[], byte[]> record) {}
