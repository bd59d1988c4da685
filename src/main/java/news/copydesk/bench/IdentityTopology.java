package news.copydesk.bench;

import news.copydesk.stream.LineSettings;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Named;
import org.apache.kafka.streams.kstream.Produced;

/** Every raw record to the articles' topic as it is. */
final class IdentityTopology {

    private IdentityTopology() {}

    static Topology build(LineSettings settings, Meter meter) {
        Serde<byte[]> bytes = Serdes.ByteArray();
        StreamsBuilder builder = new StreamsBuilder(new TopologyConfig(new StreamsConfig(settings.toProperties())));
        builder.stream(
                        settings.topics().raw().name(),
                        Consumed.<byte[], byte[]>as("raw").withKeySerde(bytes).withValueSerde(bytes))
                .peek((key, value) -> meter.count(), Named.as("meter"))
                .to(
                        settings.topics().articles().name(),
                        Produced.with(bytes, bytes).withName("articles"));
        return builder.build(settings.toProperties());
    }
}
