package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * A signature on its way to some of its bands: those that are looked after in one place, so that it travels there once.
 *
 * @param slot number of the place
 * @param bands numbers of the bands
 * @param articleId whose signature it is
 */
public record BandEntry(int slot, List<Integer> bands, String articleId, Signature signature) {

    private static final int FORMAT = 2;

    public BandEntry {
        bands = List.copyOf(bands);
    }

    /** Entries for all bands, at most one for each of so many slots. */
    public static List<BandEntry> of(String articleId, Signature signature, int slots) {
        Map<Integer, List<Integer>> bySlot = new TreeMap<>();
        for (int band = 0; band < Signature.BANDS; band++) {
            int slot = (int) Long.remainderUnsigned(signature.band(band), slots);
            bySlot.computeIfAbsent(slot, first -> new ArrayList<>()).add(band);
        }
        List<BandEntry> entries = new ArrayList<>(bySlot.size());
        bySlot.forEach((slot, bands) -> entries.add(new BandEntry(slot, bands, articleId, signature)));
        return entries;
    }

    /** The record key: the number of the slot, which must decide the partition. */
    public byte[] key() {
        return new ByteWriter().number(slot).toBytes();
    }

    /** The slot of a key. */
    public static int slot(byte[] key) {
        return new ByteReader(key).number();
    }

    /** The form in which it travels; {@link #key} is the record's key. */
    public byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(FORMAT).oneByte(bands.size());
        bands.forEach(bytes::oneByte);
        return bytes.raw(signature.toBytes()).bare(articleId).toBytes();
    }

    /** What {@link #toBytes} wrote. */
    public static BandEntry of(byte[] key, byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "message to a band");
        int size = bytes.oneByte();
        List<Integer> bands = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            bands.add(bytes.oneByte());
        }
        Signature signature = Signature.ofBytes(bytes.raw(Signature.BYTES)).orElseThrow();
        return new BandEntry(slot(key), bands, bytes.rest(), signature);
    }
}
