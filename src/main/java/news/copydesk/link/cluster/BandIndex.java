package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.Table;

/**
 * The signatures that share a band, compared with each other. Partitioned by {@link BandEntry#band()}.
 *
 * <p>A bucket holds at most {@value #CAPACITY} signatures, those of the smallest ids; past that a signature is still compared with
 * these, so that copies of one text still meet, but what it alone is like goes unseen and the order of arrival can show.
 *
 * <p>Of texts word for word the same, the one with the smallest id speaks for all: a later one is told of it and it of the later one, and
 * nothing else. To whatever else the bucket holds the first is just as like, has said so, and wins a tie by its smaller id. So a story
 * that a thousand sites print unchanged costs each of them two messages, not two for every other.
 */
public final class BandIndex {

    /** Two articles are copies from that estimated similarity on. */
    public static final double THRESHOLD = 0.45;

    static final int CAPACITY = 64;

    /** A pair may share many bands; that many of them report it, in case one is too full to know both. */
    private static final int REPORTS = 2;

    private static final int FORMAT = 1;

    private final Table table;
    private final Counts counts;

    public BandIndex(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
    }

    /** Another article in the bucket. */
    private record Neighbour(String id, Signature signature) {}

    /** Remembers the signature and tells both articles of each pair that proves similar. Told again, it tells the same. */
    public List<NodeMessage> accept(BandEntry entry) {
        byte[] bucket = entry.band();
        byte[] own = key(bucket, entry);
        List<byte[]> keys = new ArrayList<>();
        List<Neighbour> neighbours = new ArrayList<>();
        table.scan(bucket, (key, value) -> {
            keys.add(key);
            String id = idIn(key, bucket.length);
            if (!id.equals(entry.articleId())) {
                neighbours.add(new Neighbour(id, read(value)));
            }
            return keys.size() < CAPACITY;
        });
        remember(entry, own, keys);
        List<NodeMessage> edges = new ArrayList<>();
        firstTwin(entry, neighbours).map(List::of).orElse(neighbours).forEach(other -> compare(entry, other, edges));
        return edges;
    }

    /** The article of the same text that has the smallest id, if that is smaller than this one's. */
    private static Optional<Neighbour> firstTwin(BandEntry entry, List<Neighbour> neighbours) {
        return neighbours.stream()
                .filter(other -> other.id().compareTo(entry.articleId()) < 0
                        && other.signature().equals(entry.signature()))
                .min(Comparator.comparing(Neighbour::id));
    }

    private static void compare(BandEntry entry, Neighbour other, List<NodeMessage> edges) {
        double similarity = entry.signature().similarity(other.signature());
        if (similarity >= THRESHOLD
                && entry.signature().sharedBandsBefore(entry.index(), other.signature()) < REPORTS) {
            edges.add(new NodeMessage.Edge(entry.articleId(), other.id(), similarity));
            edges.add(new NodeMessage.Edge(other.id(), entry.articleId(), similarity));
        }
    }

    private void remember(BandEntry entry, byte[] own, List<byte[]> keys) {
        if (keys.size() == CAPACITY && keys.stream().noneMatch(key -> Arrays.equals(key, own))) {
            counts.count(Counted.BAND_FULL);
            byte[] last = keys.get(CAPACITY - 1);
            if (Arrays.compareUnsigned(own, last) > 0) {
                return;
            }
            table.delete(last);
        }
        table.put(
                own,
                new ByteWriter()
                        .oneByte(FORMAT)
                        .raw(entry.signature().toBytes())
                        .toBytes());
    }

    private static byte[] key(byte[] bucket, BandEntry entry) {
        return new ByteWriter()
                .raw(bucket)
                .bare(entry.articleId())
                .number(entry.signature().digest())
                .toBytes();
    }

    private static String idIn(byte[] key, int bucket) {
        return new ByteReader(Arrays.copyOfRange(key, bucket, key.length - Long.BYTES)).rest();
    }

    private static Signature read(byte[] value) {
        return Signature.ofBytes(ByteReader.of(value, FORMAT, "signature").raw(value.length - 1))
                .orElseThrow(() -> new IllegalStateException("A stored signature is mutilated: reset the application"));
    }
}
