package news.copydesk.stream;

import java.util.Properties;
import org.apache.kafka.common.config.ConfigException;
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

    /** @throws ConfigException if the property names a class that makes no stores */
    StateStores(Properties properties) {
        StreamsConfig config = new StreamsConfig(properties);
        Class<?> named = config.getClass(StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG);
        if (!DslStoreSuppliers.class.isAssignableFrom(named)) {
            throw new ConfigException(StreamsConfig.DSL_STORE_SUPPLIERS_CLASS_CONFIG + " is " + named.getName()
                    + ", which makes no stores: leave it out, or name a class that implements DslStoreSuppliers");
        }
        this.suppliers = new TopologyConfig(config).resolveDslStoreSuppliers().orElseGet(RocksDBDslStoreSuppliers::new);
    }

    StoreBuilder<KeyValueStore<Bytes, byte[]>> builder(String name) {
        return Stores.keyValueStoreBuilder(
                suppliers.keyValueStore(new DslKeyValueParams(name, DslStoreFormat.PLAIN)),
                Serdes.Bytes(),
                Serdes.ByteArray());
    }
}
