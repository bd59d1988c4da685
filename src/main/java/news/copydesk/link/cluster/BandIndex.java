package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

    /** Remembers the signature and tells both articles of each pair that proves similar. Told again, it tells the same. */
    public List<NodeMessage> accept(BandEntry entry) {
        byte[] bucket = entry.band();
        byte[] own = key(bucket, entry);
        List<byte[]> keys = new ArrayList<>();
        List<NodeMessage> edges = new ArrayList<>();
        table.scan(bucket, (key, value) -> {
            keys.add(key);
            compare(entry, idIn(key, bucket.length), value, edges);
            return keys.size() < CAPACITY;
        });
        remember(entry, own, keys);
        return edges;
    }

    private void compare(BandEntry entry, String other, byte[] value, List<NodeMessage> edges) {
        if (other.equals(entry.articleId())) {
            return;
        }
        Signature theirs = read(value);
        double similarity = entry.signature().similarity(theirs);
        if (similarity >= THRESHOLD && entry.signature().sharedBandsBefore(entry.index(), theirs) < REPORTS) {
            edges.add(new NodeMessage.Edge(entry.articleId(), other, similarity));
            edges.add(new NodeMessage.Edge(other, entry.articleId(), similarity));
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
