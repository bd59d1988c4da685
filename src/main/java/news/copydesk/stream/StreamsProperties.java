package news.copydesk.stream;

import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.config.ConfigDef;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

/** What Copydesk asks of Kafka Streams unless a setting says otherwise. */
final class StreamsProperties {

    private StreamsProperties() {}

    static Properties of(LineSettings settings) {
        Properties p = new Properties();
        Topic deadLetters = settings.topics().deadLetters();
        p.setProperty(StreamsConfig.APPLICATION_ID_CONFIG, settings.applicationId());
        p.setProperty(StreamsConfig.PROCESSING_GUARANTEE_CONFIG, StreamsConfig.EXACTLY_ONCE_V2);
        p.setProperty(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, "true");

        p.setProperty(
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG, DeserializationGuard.class.getName());
        p.setProperty(StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG, ProcessingGuard.class.getName());
        // Kafka 5's default. Kafka 4 warns at each start unless both the job and its assignor are told; the constant
        // is deprecated.
        p.setProperty("processing.exception.handler.global.enabled", "true");
        p.setProperty(StreamsConfig.mainConsumerPrefix("processing.exception.handler.global.enabled"), "true");
        p.setProperty(StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG, ProductionGuard.class.getName());
        p.setProperty(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG, deadLetters.name());
        p.setProperty(SafetyNet.CAPACITY, String.valueOf(deadLetters.capacity()));

        p.setProperty(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        // Kafka's 16 KiB hold three articles, which is little to compress together.
        p.setProperty(ProducerConfig.BATCH_SIZE_CONFIG, String.valueOf(64 << 10));
        // The producer measures a record before it compresses it: what a topic takes must not fail there.
        p.setProperty(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, String.valueOf(largest(settings)));
        p.setProperty(ProducerConfig.BUFFER_MEMORY_CONFIG, String.valueOf(Math.max(32L << 20, 4L * largest(settings))));

        int cores = Runtime.getRuntime().availableProcessors();
        int threads = Math.min(cores, settings.topics().raw().partitions());
        p.setProperty(StreamsConfig.NUM_STREAM_THREADS_CONFIG, String.valueOf(threads));
        // Raw records that wait in memory, by partition: Kafka's thousand can be a gigabyte.
        p.setProperty(StreamsConfig.BUFFERED_RECORDS_PER_PARTITION_CONFIG, "100");
        p.setProperty(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, String.valueOf(16 << 20));
        // Some thirty articles. With Kafka's megabyte what two threads had fetched was a fifth of all that lived.
        p.setProperty(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, String.valueOf(256 << 10));
        // An instance that died is replaced after this; Kafka's 45 s are for networks that pause.
        p.setProperty(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "15000");
        // An article goes through two transactions and waits for the end of each. A commit takes a thread some 3 ms:
        // against Kafka's 100 ms half the latency (91 and 160 ms in the median at half load), for a tenth of what the
        // line does at most.
        p.setProperty(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, "50");
        // A thread looks whether it is time to commit when a poll ends, and with nothing more to read a poll takes as
        // long as it may. Nineteen of twenty articles are out within 146 ms at three a second and 165 at fifteen, where
        // Kafka's 100 ms made it 168 to 248 and 232 to 244. A job without work takes 3 % of a processor more.
        p.setProperty(StreamsConfig.POLL_MS_CONFIG, "25");
        // Metrics are read at /metrics. To register some thousand beans for JMX as well, and to keep them ready for a
        // broker that collects clients' metrics, takes a fifth of the time until the job works.
        p.setProperty(CommonClientConfigs.METRIC_REPORTER_CLASSES_CONFIG, "");
        p.setProperty(CommonClientConfigs.ENABLE_METRICS_PUSH_CONFIG, "false");
        // At start it reads many changelogs with little in them, one after the other, and each would keep it waiting
        // for Kafka's 500 ms.
        p.setProperty(StreamsConfig.restoreConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), "50");
        // A reader asks a broker once at a time. Partitions that come to it, or that it had paused, wait until the
        // broker has answered for those that have nothing to read: with Kafka's 500 ms the first article came that much
        // later. A job without work takes 3 % of a processor more.
        p.setProperty(StreamsConfig.mainConsumerPrefix(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG), "50");
        state(p, settings);
        settings.kafka().forEach(p::setProperty);
        requireRoom(p, settings);
        requireThreads(p.getProperty(StreamsConfig.NUM_STREAM_THREADS_CONFIG));
        return p;
    }

    private static void state(Properties p, LineSettings settings) {
        p.setProperty(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, BoundedRocksDb.class.getName());
        p.setProperty(BoundedRocksDb.MEMORY, String.valueOf(settings.state().memory()));
        boolean classic = !"streams".equals(settings.kafka().get(StreamsConfig.GROUP_PROTOCOL_CONFIG));
        if (classic) {
            // Under the streams protocol it is the group's setting on the broker.
            p.setProperty(
                    StreamsConfig.NUM_STANDBY_REPLICAS_CONFIG,
                    String.valueOf(settings.state().standbyReplicas()));
        }
        p.setProperty(
                StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG), String.valueOf(largest(settings)));
        settings.topics().raw().replication().ifPresent(copies -> {
            p.setProperty(StreamsConfig.REPLICATION_FACTOR_CONFIG, String.valueOf(copies));
            p.setProperty(
                    StreamsConfig.topicPrefix(TopicConfig.MIN_IN_SYNC_REPLICAS_CONFIG),
                    String.valueOf(Math.max(1, copies - 1)));
        });
    }

    /** What the topics between the stations and those behind the stores take. */
    static Topic internal(LineSettings settings) {
        return Topic.kept("the topics between the stations", Optional.empty(), largest(settings));
    }

    private static int largest(LineSettings settings) {
        return settings.topics().required().stream()
                .mapToInt(Topic::maxMessageBytes)
                .max()
                .orElseThrow();
    }

    /** Kafka takes a job without threads, which then waits for ever. */
    private static void requireThreads(String threads) {
        String name = StreamsConfig.NUM_STREAM_THREADS_CONFIG;
        if ((Integer) ConfigDef.parseType(name, threads, ConfigDef.Type.INT) < 1) {
            throw new ConfigException(
                    name + " is " + threads + ", and nothing would be processed: leave it out, or set it to 1 or more");
        }
    }

    private static void requireRoom(Properties p, LineSettings settings) {
        String request = ProducerConfig.MAX_REQUEST_SIZE_CONFIG;
        requireRoom(request, p.getProperty(StreamsConfig.producerPrefix(request), p.getProperty(request)), settings);
        String message = StreamsConfig.topicPrefix(TopicConfig.MAX_MESSAGE_BYTES_CONFIG);
        requireRoom(message, p.getProperty(message), settings);
    }

    private static void requireRoom(String name, String value, LineSettings settings) {
        Object size = ConfigDef.parseType(name, value, ConfigDef.Type.INT);
        if ((Integer) size < largest(settings)) {
            throw new ConfigException(name + " is " + value + ", less than the max.message.bytes of a topic ("
                    + largest(settings) + "): leave it out, or lower the topic's");
        }
    }
}
