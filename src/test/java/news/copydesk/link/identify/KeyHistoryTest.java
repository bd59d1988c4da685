package news.copydesk.link.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeyHistoryTest {

    /** Without an article it is a tombstone. */
    private record Arrival(String article, long time) {}

    @Test
    void in_any_order_each_article_is_told_of_the_tombstones_since_its_first_fetch_under_the_key() {
        Random random = new Random(20261128);
        for (int round = 0; round < 200; round++) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = random.nextInt(12); i >= 0; i--) {
                arrivals.add(new Arrival(List.of("", "a", "b", "c").get(random.nextInt(4)), random.nextInt(10)));
            }
            Set<String> due = due(arrivals);
            for (int order = 0; order < 10; order++) {
                Collections.shuffle(arrivals, random);
                assertThat(told(arrivals)).as("%s", arrivals).isEqualTo(due);
            }
        }
    }

    private static Set<String> due(List<Arrival> arrivals) {
        Set<String> due = new TreeSet<>();
        for (Arrival tombstone : arrivals) {
            for (Arrival page : arrivals) {
                if (tombstone.article().isEmpty() && !page.article().isEmpty() && page.time() <= tombstone.time()) {
                    due.add(page.article() + tombstone.time());
                }
            }
        }
        return due;
    }

    private static Set<String> told(List<Arrival> arrivals) {
        Set<String> told = new TreeSet<>();
        KeyHistory history = KeyHistory.NONE;
        for (Arrival next : arrivals) {
            if (next.article().isEmpty()) {
                history.before(next.time()).forEach(article -> told.add(article + next.time()));
                history = history.withdrawn(next.time());
            } else {
                history.reaching(next.article(), next.time()).forEach(time -> told.add(next.article() + time));
                history = history.with(next.article(), next.time());
            }
            assertThat(KeyHistory.of(history.toBytes())).isEqualTo(history);
        }
        return told;
    }

    @Test
    void it_keeps_the_last_articles_and_the_latest_tombstones() {
        KeyHistory history = KeyHistory.NONE;
        for (int i = 0; i < 20; i++) {
            history = history.with("a" + i, i).withdrawn(100 - i);
        }

        assertThat(history.articles()).hasSize(KeyHistory.MOST).startsWith(new KeyHistory.Holding("a4", 4));
        assertThat(history.withdrawals())
                .hasSize(KeyHistory.MOST)
                .startsWith(85L)
                .endsWith(100L);
        assertThat(history.reaching("a0", 0)).as("as many others share the key").isEmpty();
        assertThat(history.reaching("a19", 0)).isEmpty();
    }
}
