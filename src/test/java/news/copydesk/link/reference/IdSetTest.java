package news.copydesk.link.reference;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.copydesk.link.MemoryTable;
import org.junit.jupiter.api.Test;

class IdSetTest {

    private final MemoryTable table = new MemoryTable();
    private final IdSet set = new IdSet(table, "K".getBytes(UTF_8));

    @Test
    void aFewIdsStandInOneValue() {
        set.add("b");
        set.add("a");
        set.add("b");

        assertThat(set.first(10)).containsExactly("a", "b");
        assertThat(set.first(1)).containsExactly("a");
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void whereAllAreGoneNothingIsLeft() {
        IntStream.range(0, 100).forEach(i -> set.add("id" + i));
        assertThat(table.size()).isEqualTo(101);

        IntStream.range(0, 100).forEach(i -> set.remove("id" + i));
        set.remove("id7");

        assertThat(set.first(10)).isEmpty();
        assertThat(table.size()).isZero();
    }

    @Test
    void itIsASet() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            IdSet some = new IdSet(new MemoryTable(), "K".getBytes(UTF_8));
            TreeSet<String> expected = new TreeSet<>();
            for (int i = 0; i < 400; i++) {
                String id = String.format(Locale.ROOT, "%02d", random.nextInt(60));
                if (random.nextInt(20) < 11) {
                    some.add(id);
                    expected.add(id);
                } else {
                    some.remove(id);
                    expected.remove(id);
                }
                assertThat(some.first(100)).isEqualTo(List.copyOf(expected));
            }
        }
    }
}
