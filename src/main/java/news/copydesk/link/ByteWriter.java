package news.copydesk.link;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Writes keys and values of the stores: fixed widths big-endian, so that keys sort as their numbers do; texts with their length. */
public final class ByteWriter {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);

    public ByteWriter oneByte(int value) {
        bytes.write(value);
        return this;
    }

    public ByteWriter number(int value) {
        for (int shift = 24; shift >= 0; shift -= 8) {
            bytes.write(value >>> shift);
        }
        return this;
    }

    public ByteWriter number(long value) {
        return number((int) (value >>> 32)).number((int) value);
    }

    public ByteWriter number(double value) {
        return number(Double.doubleToRawLongBits(value));
    }

    public ByteWriter flag(boolean value) {
        return oneByte(value ? 1 : 0);
    }

    public ByteWriter text(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        return raw(utf8);
    }

    public ByteWriter text(Optional<String> value) {
        flag(value.isPresent());
        value.ifPresent(this::text);
        return this;
    }

    public ByteWriter texts(List<String> values) {
        number(values.size());
        values.forEach(this::text);
        return this;
    }

    /** A text without its length, for the end of a key. */
    public ByteWriter bare(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    public ByteWriter raw(byte[] value) {
        bytes.write(value, 0, value.length);
        return this;
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }
}
