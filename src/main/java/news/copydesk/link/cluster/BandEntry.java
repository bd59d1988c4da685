package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * A signature on its way to one of its bands.
 *
 * @param index number of the band
 * @param articleId whose signature it is
 */
public record BandEntry(int index, String articleId, Signature signature) {

    private static final int FORMAT = 1;

    /** One entry for every band. */
    public static List<BandEntry> of(String articleId, Signature signature) {
        List<BandEntry> entries = new ArrayList<>(Signature.BANDS);
        for (int index = 0; index < Signature.BANDS; index++) {
            entries.add(new BandEntry(index, articleId, signature));
        }
        return entries;
    }

    /** What entries that must meet have in common: the record key to partition by. */
    public byte[] band() {
        return new ByteWriter().oneByte(index).number(signature.band(index)).toBytes();
    }

    /** The form in which it travels. */
    public byte[] toBytes() {
        return new ByteWriter()
                .oneByte(FORMAT)
                .oneByte(index)
                .raw(signature.toBytes())
                .bare(articleId)
                .toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static BandEntry of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "message to a band");
        int index = bytes.oneByte();
        Signature signature = Signature.ofBytes(bytes.raw(2 * Signature.BINS)).orElseThrow();
        return new BandEntry(index, bytes.rest(), signature);
    }
}
