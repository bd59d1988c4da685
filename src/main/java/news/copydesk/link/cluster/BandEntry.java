package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import news.copydesk.link.ByteWriter;

/**
 * A signature on its way to one of its bands.
 *
 * @param index number of the band
 * @param articleId whose signature it is
 */
public record BandEntry(int index, String articleId, Signature signature) {

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
}
