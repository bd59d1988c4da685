package news.copydesk.link.identify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What came under a raw record's key: the last {@value #MOST} articles and the latest {@value #MOST} tombstones. A tombstone withdraws the
 * articles that were fetched under its key before it, whichever comes first. Of a key that as many articles share nothing is said by it
 * to articles that come later: one that is the same for all must not withdraw everything.
 *
 * @param articles the one that came last at the end
 * @param withdrawals event times of the tombstones, the latest last
 */
public record KeyHistory(List<Holding> articles, List<Long> withdrawals) {

    public static final int MOST = 16;
    public static final KeyHistory NONE = new KeyHistory(List.of(), List.of());

    private static final int FORMAT = 2;

    /**
     * An article that came under the key.
     *
     * @param since event time of its earliest fetch under the key
     */
    public record Holding(String articleId, long since) {}

    public KeyHistory {
        articles = List.copyOf(articles);
        withdrawals = List.copyOf(withdrawals);
    }

    /** With an article that was fetched then. */
    public KeyHistory with(String articleId, long fetched) {
        long since = Math.min(fetched, find(articleId).map(Holding::since).orElse(fetched));
        List<Holding> more = new ArrayList<>(articles);
        more.removeIf(holding -> holding.articleId().equals(articleId));
        more.add(new Holding(articleId, since));
        return new KeyHistory(last(more), withdrawals);
    }

    /** The tombstones that came before and withdraw the article only now that it is known to have been fetched then. */
    public List<Long> reaching(String articleId, long fetched) {
        Optional<Holding> known = find(articleId);
        if (known.isEmpty() && articles.size() == MOST) {
            return List.of();
        }
        long told = known.map(Holding::since).orElse(Long.MAX_VALUE);
        return withdrawals.stream()
                .filter(time -> time >= fetched && time < told)
                .toList();
    }

    /** With a tombstone of that time. */
    public KeyHistory withdrawn(long time) {
        if (withdrawals.contains(time)) {
            return this;
        }
        List<Long> more = new ArrayList<>(withdrawals);
        more.add(time);
        more.sort(null);
        return new KeyHistory(articles, last(more));
    }

    /** The articles that a tombstone of that time withdraws. */
    public List<String> before(long time) {
        return articles.stream()
                .filter(holding -> holding.since() <= time)
                .map(Holding::articleId)
                .toList();
    }

    private Optional<Holding> find(String articleId) {
        return articles.stream()
                .filter(holding -> holding.articleId().equals(articleId))
                .findFirst();
    }

    private static <T> List<T> last(List<T> all) {
        return all.subList(Math.max(0, all.size() - MOST), all.size());
    }

    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).oneByte(withdrawals.size());
        withdrawals.forEach(bytes::number);
        for (Holding holding : articles) {
            bytes.number(holding.since()).shortText(holding.articleId());
        }
        return bytes.toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static KeyHistory of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "raw key");
        int size = bytes.oneByte();
        List<Long> withdrawals = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            withdrawals.add(bytes.longNumber());
        }
        List<Holding> articles = new ArrayList<>();
        while (bytes.hasMore()) {
            long since = bytes.longNumber();
            articles.add(new Holding(bytes.shortText(), since));
        }
        return new KeyHistory(articles, withdrawals);
    }
}
