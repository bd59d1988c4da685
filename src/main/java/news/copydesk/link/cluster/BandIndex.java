package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.Table;

/**
 * The signatures that share a band, compared with each other. Partitioned by {@link BandEntry#slot()}.
 *
 * <p>A bucket holds at most {@value Bucket#CAPACITY} signatures, those of the smallest ids; past that a signature is still compared with
 * these, so that copies of one text still meet, but what it alone is like goes unseen and the order of arrival can show.
 *
 * <p>Of texts word for word the same, the one with the smallest id speaks for all: a later one is told of it and it of the later one, and
 * nothing else. To whatever else the bucket holds the first is just as like, has said so, and wins a tie by its smaller id. So a story
 * that a thousand sites print unchanged costs each of them two messages, not two for every other.
 */
public final class BandIndex {

    /** Two articles are copies from that estimated similarity on. */
    public static final double THRESHOLD = 0.45;

    /** A pair may share many bands; that many of them report it, in case one is too full to know both. */
    private static final int REPORTS = 2;

    private final Table table;
    private final Counts counts;

    public BandIndex(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
    }

    /** Remembers the signature and tells both articles of each pair that proves similar. Told again, it tells the same. */
    public List<NodeMessage> accept(BandEntry entry) {
        List<NodeMessage> edges = new ArrayList<>();
        Bucket.Entry own = new Bucket.Entry(entry.articleId(), entry.signature().toBytes());
        for (int band : entry.bands()) {
            byte[] key = new ByteWriter()
                    .oneByte(band)
                    .number(entry.signature().band(band))
                    .toBytes();
            Bucket bucket = Bucket.read(table.get(key));
            compare(entry, own, band, bucket, edges);
            remember(key, own, bucket);
        }
        return edges;
    }

    private static void compare(BandEntry entry, Bucket.Entry own, int band, Bucket bucket, List<NodeMessage> edges) {
        Optional<Bucket.Entry> twin = firstTwin(own, bucket);
        if (twin.isPresent()) {
            compare(entry, twin.get(), band, edges);
            return;
        }
        for (Bucket.Entry other : bucket.entries()) {
            if (!other.id().equals(own.id())) {
                compare(entry, other, band, edges);
            }
        }
    }

    /** The article of the same text that has the smallest id, if that is smaller than this one's. */
    private static Optional<Bucket.Entry> firstTwin(Bucket.Entry own, Bucket bucket) {
        for (Bucket.Entry other : bucket.entries()) {
            if (other.id().compareTo(own.id()) >= 0) {
                return Optional.empty();
            }
            if (other.isSame(own.signature())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    private static void compare(BandEntry entry, Bucket.Entry other, int band, List<NodeMessage> edges) {
        Signature theirs = Signature.ofBytes(other.signature()).orElseThrow();
        double similarity = entry.signature().similarity(theirs);
        if (similarity >= THRESHOLD && entry.signature().sharedBandsBefore(band, theirs) < REPORTS) {
            edges.add(new NodeMessage.Edge(entry.articleId(), other.id(), similarity));
            edges.add(new NodeMessage.Edge(other.id(), entry.articleId(), similarity));
        }
    }

    private void remember(byte[] key, Bucket.Entry own, Bucket bucket) {
        if (bucket.contains(own)) {
            table.put(key, bucket.toBytes());
            return;
        }
        if (bucket.isFull()) {
            counts.count(Counted.BAND_FULL);
        }
        Bucket after = bucket.with(own);
        if (after.contains(own)) {
            table.put(key, after.toBytes());
        }
    }
}
