package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import news.copydesk.link.MemoryTable;
import news.copydesk.link.Table;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** RocksDB behind the algorithms' interface. */
class StoreTableTest {

    private final LineDriver line = LineDriver.onDisk(new TinyDesk());
    private final KeyValueStore<Bytes, byte[]> store = line.driver().getKeyValueStore(StoreNames.SITES);

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void it_answers_like_a_table_in_memory() {
        Table memory = new MemoryTable();
        Table rocks = new StoreTable(store);
        Table timed = new TimedStore(line.driver().getKeyValueStore(StoreNames.BANDS)).at(7);
        Random random = new Random(4);
        for (int i = 0; i < 2_000; i++) {
            byte[] key = bytes(random, 1 + random.nextInt(3));
            byte[] value = bytes(random, random.nextInt(3));
            for (Table table : List.of(memory, rocks, timed)) {
                if (i % 7 == 0) {
                    table.delete(key);
                } else {
                    table.put(key, value);
                }
            }
            byte[] prefix = bytes(random, 1 + random.nextInt(2));
            byte[] after = i % 2 == 0 ? prefix : concat(prefix, key);
            int most = 1 + random.nextInt(20);
            assertThat(rocks.get(key).orElse(null)).isEqualTo(memory.get(key).orElse(null));
            assertThat(timed.get(key).orElse(null)).isEqualTo(memory.get(key).orElse(null));
            assertThat(scan(rocks, prefix, after, most))
                    .isEqualTo(scan(memory, prefix, after, most))
                    .isEqualTo(scan(timed, prefix, after, most));
        }
    }

    @Test
    void a_value_that_another_version_wrote_is_refused_with_the_remedy() {
        store.put(Bytes.wrap(new byte[] {1}), new byte[] {99, 0});

        assertThatThrownBy(() -> new TimedStore(store).get(new byte[] {1}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("format 99")
                .hasMessageContaining("reset the application");
    }

    /** Of the bytes where signs and ends of ranges go wrong. */
    private static byte[] bytes(Random random, int length) {
        byte[] alphabet = {0, 1, 127, (byte) 128, (byte) 255};
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = alphabet[random.nextInt(alphabet.length)];
        }
        return bytes;
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static List<String> scan(Table table, byte[] prefix, byte[] after, int most) {
        List<String> seen = new ArrayList<>();
        table.scan(prefix, after, (key, value) -> {
            seen.add(new String(key, ISO_8859_1) + "=" + new String(value, ISO_8859_1));
            return seen.size() < most;
        });
        return seen;
    }
}
