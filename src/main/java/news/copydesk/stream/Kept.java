package news.copydesk.stream;

import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * The event of an article's last content, to publish it again under another version.
 *
 * @param event of a first version
 */
record Kept(byte[] event) {

    private static final int FORMAT = 2;

    byte[] toBytes() {
        return new ByteWriter(1 + event.length).oneByte(FORMAT).raw(event).toBytes();
    }

    static Kept of(byte[] value) {
        return new Kept(ByteReader.of(value, FORMAT, "content of an article").raw(value.length - 1));
    }
}
