package news.copydesk.link.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.MemoryTable;
import org.junit.jupiter.api.Test;

class IdSetTest {

    private final MemoryTable table = new MemoryTable();
    private final Entries entries = new Entries(table, "K".getBytes(UTF_8));

    @Test
    void aFewIdsStandInOneValue() {
        IdSet set = IdSet.EMPTY.with("b", entries).with("a", entries).with("b", entries);

        assertThat(set.first(10, entries)).containsExactly("a", "b");
        assertThat(set.first(1, entries)).containsExactly("a");
        assertThat(table.size()).isZero();
    }

    @Test
    void whereAllAreGoneNothingIsLeft() {
        IdSet set = IdSet.EMPTY;
        for (int i = 0; i < 100; i++) {
            set = set.with("id" + i, entries);
        }
        assertThat(set.size()).isEqualTo(100);
        assertThat(table.size()).isEqualTo(100);

        for (int i = 0; i < 100; i++) {
            set = set.without("id" + i, entries);
        }

        assertThat(set.without("id7", entries)).isEqualTo(IdSet.EMPTY);
        assertThat(table.size()).isZero();
    }

    @Test
    void itIsASetAndStaysOneWhenItIsWrittenAndRead() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            Entries some = new Entries(new MemoryTable(), "K".getBytes(UTF_8));
            IdSet set = IdSet.EMPTY;
            TreeSet<String> expected = new TreeSet<>();
            for (int i = 0; i < 400; i++) {
                String id = String.format(Locale.ROOT, "%02d", random.nextInt(60));
                if (random.nextInt(20) < 11) {
                    set = set.with(id, some);
                    expected.add(id);
                } else {
                    set = set.without(id, some);
                    expected.remove(id);
                }
                ByteWriter bytes = new ByteWriter();
                set.write(bytes);
                set = IdSet.read(new ByteReader(bytes.toBytes()));
                assertThat(set.first(100, some)).isEqualTo(List.copyOf(expected));
            }
        }
    }
}
