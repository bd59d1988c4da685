package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import news.copydesk.link.identify.ArticleState;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Values that know their time")
class TimedStoreTest {

    private static final byte[] KEY = "k".getBytes(UTF_8);
    private static final byte[] OTHER = "l".getBytes(UTF_8);
    private static final byte[] VALUE = "v".getBytes(UTF_8);

    private final LineDriver line = LineDriver.onDisk(new TinyDesk());
    private final KeyValueStore<Bytes, byte[]> kept = line.driver().getKeyValueStore(StoreNames.KEYS);
    private final TimedStore store = new TimedStore(kept);

    @AfterEach
    void close() {
        line.close();
    }

    @Test
    void whatComesLateMakesNothingOlderWhetherSomebodyHasLookedOrNot() {
        store.at(20).put(KEY, VALUE);
        store.get(KEY);
        store.at(10).put(KEY, VALUE);
        assertThat(time(KEY)).isEqualTo(20);

        store.get(OTHER);
        store.at(10).put(KEY, VALUE);
        assertThat(time(KEY)).isEqualTo(20);

        store.at(30).put(KEY, VALUE);
        assertThat(time(KEY)).isEqualTo(30);
    }

    @Test
    void whatHasGoneAndComesAgainIsAsOldAsItsRecord() {
        store.at(20).put(KEY, VALUE);
        store.delete(KEY);
        store.at(10).put(KEY, VALUE);

        assertThat(time(KEY)).isEqualTo(10);
    }

    @Test
    void whatIsAsOldAsTheRetentionIsKeptAndWhatIsOlderGoes() {
        long now = LineDriver.TIME.toEpochMilli();
        long most = Duration.ofDays(365).toMillis();
        store.at(now - most).put(KEY, VALUE);
        store.at(now - most - 1).put(OTHER, VALUE);

        line.send("Snow in May\n\nIt has snowed.");
        line.passTime(Duration.ofSeconds(10));

        assertThat(store.get(KEY)).isPresent();
        assertThat(store.get(OTHER)).isEmpty();
    }

    @Test
    void soItIsWithArticlesTheirStateGoesWithWhatTheyLastSaid() {
        long now = LineDriver.TIME.toEpochMilli();
        long most = Duration.ofDays(365).toMillis();
        TimedStore articles = new TimedStore(line.driver().getKeyValueStore(StoreNames.ARTICLES));
        articles.at(now - most).put(KEY, ArticleState.NONE.toBytes());
        articles.at(now - most - 1).put(OTHER, ArticleState.NONE.toBytes());

        line.send("Snow in May\n\nIt has snowed.");
        line.passTime(Duration.ofSeconds(10));

        assertThat(articles.get(KEY)).isPresent();
        assertThat(articles.get(OTHER)).isEmpty();
    }

    private long time(byte[] key) {
        return TimedStore.time(kept.get(Bytes.wrap(key)));
    }
}
