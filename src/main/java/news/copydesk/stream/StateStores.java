package news.copydesk.stream;

import java.util.Properties;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.DslStoreFormat;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TopologyConfig;
import org.apache.kafka.streams.state.BuiltInDslStoreSuppliers.RocksDBDslStoreSuppliers;
import org.apache.kafka.streams.state.DslKeyValueParams;
import org.apache.kafka.streams.state.DslStoreSuppliers;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.StoreBuilder;
import org.apache.kafka.streams.state.Stores;

/**
 * Makes stores of the kind that {@code dsl.store.suppliers.class} names, RocksDB unless told otherwise. By itself Kafka Streams asks that
 * property for the stores of its own operators only.
 */
final class StateStores {

    private final DslStoreSuppliers suppliers;

    StateStores(Properties properties) {
        this.suppliers = new TopologyConfig(new StreamsConfig(properties))
                .resolveDslStoreSuppliers()
                .orElseGet(RocksDBDslStoreSuppliers::new);
    }

    StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(
                suppliers.keyValueStore(new DslKeyValueParams(name, DslStoreFormat.PLAIN)),
                Serdes.Bytes(),
                Serdes.ByteArray());
    }
}
