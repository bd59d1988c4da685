package news.copydesk.stream;

import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * The event of an article's last content, to publish it again under another version.
 *
 * @param fetched event time of the fetch that it is of
 * @param event of a first version
 */
record Kept(long fetched, byte[] event) {

    private static final int FORMAT = 1;

    byte[] toBytes() {
        return new ByteWriter(1 + Long.BYTES + event.length)
                .oneByte(FORMAT)
                .number(fetched)
                .raw(event)
                .toBytes();
    }

    static Kept of(byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "content of an article");
        return new Kept(bytes.longNumber(), bytes.raw(value.length - 1 - Long.BYTES));
    }
}
