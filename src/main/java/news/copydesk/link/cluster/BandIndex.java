package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.Table;

/**
 * The signatures that share a band, compared with each other. Partitioned by {@link BandEntry#slot()}.
 *
 * <p>A bucket holds at most {@value Bucket#CAPACITY} signatures, those of the smallest ids; past that a signature is still compared with
 * these, so that copies of one text still meet, but what is like it alone goes unseen, and the order of arrival can show.
 *
 * <p>Of texts word for word the same, the one with the smallest id speaks for all: a later one is told of it and it of the later one, and
 * nothing else. To whatever else the bucket holds the first is just as like, has said so, and wins a tie by its smaller id. So a story
 * that a thousand sites print unchanged costs each of them two messages, not two for every other.
 */
public final class BandIndex {

    /** The estimated similarity from which on two articles are copies. */
    public static final double THRESHOLD = 0.45;

    /** A pair may share many bands; that many of them report it, in case one is too full to know both. */
    private static final int REPORTS = 2;

    /** Begins the keys of signatures; those of buckets begin with the number of the band, which is smaller. */
    private static final int SIGNATURE = 'S';

    private static final int FORMAT = 1;

    private final Table table;
    private final Counts counts;

    public BandIndex(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
    }

    /** Remembers the signature and tells both articles of each pair that proves similar. Told again, it tells the same. */
    public List<NodeMessage> accept(BandEntry entry) {
        List<NodeMessage> edges = new ArrayList<>();
        Bucket.Entry own = new Bucket.Entry(entry.articleId(), entry.signature().print());
        Map<Bucket.Entry, Optional<Signature>> looked = new HashMap<>();
        Function<Bucket.Entry, Optional<Signature>> signatures =
                other -> looked.computeIfAbsent(other, this::signature);
        boolean known = false;
        boolean kept = false;
        for (int band : entry.bands()) {
            byte[] key = new ByteWriter()
                    .oneByte(band)
                    .number(entry.signature().band(band))
                    .toBytes();
            Bucket bucket = Bucket.read(table.get(key));
            known |= bucket.contains(own);
            List<Bucket.Entry> forgotten = new ArrayList<>();
            for (Bucket.Entry other : toCompare(own, bucket, signatures)) {
                signatures
                        .apply(other)
                        .ifPresentOrElse(
                                theirs -> compare(entry, other.id(), theirs, band, edges), () -> forgotten.add(other));
            }
            kept |= remember(key, own, bucket.without(forgotten));
        }
        byte[] signature = new ByteWriter()
                .oneByte(FORMAT)
                .raw(entry.signature().toBytes())
                .toBytes();
        if (known) {
            table.put(key(own), signature);
        } else if (kept) {
            table.add(key(own), signature);
        }
        return edges;
    }

    /** The first twin that has a smaller id and is not forgotten; if there is none, all others. */
    private static List<Bucket.Entry> toCompare(
            Bucket.Entry own, Bucket bucket, Function<Bucket.Entry, Optional<Signature>> signatures) {
        return bucket.entries().stream()
                .takeWhile(other -> other.id().compareTo(own.id()) < 0)
                .filter(other ->
                        other.print() == own.print() && signatures.apply(other).isPresent())
                .findFirst()
                .map(List::of)
                .orElseGet(() -> bucket.entries().stream()
                        .filter(other -> !other.id().equals(own.id()))
                        .toList());
    }

    private static void compare(BandEntry entry, String other, Signature theirs, int band, List<NodeMessage> edges) {
        double similarity = entry.signature().similarity(theirs);
        if (similarity >= THRESHOLD && entry.signature().sharedBandsBefore(band, theirs) < REPORTS) {
            edges.add(new NodeMessage.Edge(entry.articleId(), other, similarity));
            edges.add(new NodeMessage.Edge(other, entry.articleId(), similarity));
        }
    }

    /** Puts it into the bucket; whether it is there then. */
    private boolean remember(byte[] key, Bucket.Entry own, Bucket bucket) {
        if (bucket.isFull() && !bucket.contains(own)) {
            counts.count(Counted.BAND_FULL);
        }
        Bucket after = bucket.with(own);
        boolean kept = after.contains(own);
        if (kept) {
            table.put(key, after.toBytes());
        }
        return kept;
    }

    private Optional<Signature> signature(Bucket.Entry entry) {
        return table.get(key(entry))
                .flatMap(value -> Signature.ofBytes(
                        ByteReader.of(value, FORMAT, "signature").raw(Signature.BYTES)));
    }

    private static byte[] key(Bucket.Entry entry) {
        return new ByteWriter()
                .oneByte(SIGNATURE)
                .number(entry.print())
                .bare(entry.id())
                .toBytes();
    }
}
