package news.copydesk.stream;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.WriteBufferManager;

/**
 * Kafka Streams' {@code rocksdb.config.setter}: all stores of the process share one cache and one bound on write buffers, which count
 * into the cache. Kafka makes one setter for each store, so what is shared is held by the class.
 */
public final class BoundedRocksDb implements RocksDBConfigSetter {

    /** Bytes for all stores of the process. */
    static final String MEMORY = "copydesk.state.memory";

    private static final Map<Long, Memory> SHARED = new ConcurrentHashMap<>();
    private static final long WRITE_BUFFER = 8L << 20;
    /** Larger ones make restoring and a cold read cheaper, smaller ones a hot read: Kafka's own 4 KiB suit point reads. */
    private static final long BLOCK = 4L << 10;

    /**
     * Four shards. RocksDB would make 64 of them, of which none has room for the filters that it is asked for again and again: with a
     * million headlines and 64 MiB each look read a megabyte. The job has few threads to wait for each other.
     */
    private static final int SHARD_BITS = 2;
    /** What is read to find a key in a file, its filter and index, is a hundredth of that: small beside a shard. */
    private static final long FILE = 16L << 20;

    private record Memory(Cache cache, WriteBufferManager buffers) {

        static Memory of(long bytes) {
            RocksDB.loadLibrary();
            // No strict limit: RocksDB would refuse reads past it. What is pinned can exceed it by a little.
            Cache cache = new LRUCache(bytes, SHARD_BITS, false, 0.1);
            return new Memory(cache, new WriteBufferManager(bytes / 2, cache));
        }
    }

    /**
     * Begins to load RocksDB's library, which is first copied out of its archive: the first store, a second later, need not wait for it.
     * If that fails, it fails there again, and is reported.
     */
    static void loadAhead() {
        CompletableFuture.runAsync(RocksDB::loadLibrary);
    }

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        Memory memory = SHARED.computeIfAbsent(Long.valueOf(String.valueOf(configs.get(MEMORY))), Memory::of);
        BlockBasedTableConfig table = (BlockBasedTableConfig) options.tableFormatConfig();
        Cache unused = defaultCache(table);
        table.setBlockCache(memory.cache());
        table.setBlockSize(BLOCK);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        options.setTableFormatConfig(table);
        // Kafka leaves the largest files without a filter, as if whatever is asked for were there. Nine of ten of our
        // looks are for what nobody has said yet, and each read a block for it.
        options.setOptimizeFiltersForHits(false);
        options.setTargetFileSizeBase(FILE);
        options.setWriteBufferManager(memory.buffers());
        options.setWriteBufferSize(WRITE_BUFFER);
        options.setMaxWriteBufferNumber(2);
        if (unused != null) {
            unused.close();
        }
    }

    /** Kafka gives every store a cache of 50 MB, which nobody would close once it is replaced. */
    private static Cache defaultCache(BlockBasedTableConfig table) {
        return table instanceof org.apache.kafka.streams.state.internals.BlockBasedTableConfigWithAccessibleCache known
                ? known.blockCache()
                : null;
    }

    /** The cache and the bound stay for the stores to come. */
    @Override
    public void close(String storeName, Options options) {}
}
