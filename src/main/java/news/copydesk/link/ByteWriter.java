package news.copydesk.link;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Writes keys and values of the stores: fixed widths big-endian, so that keys sort as their numbers do; texts with their length. */
public final class ByteWriter {

    private static final int USUAL = 64;

    private byte[] bytes;
    private int size;

    public ByteWriter() {
        this(USUAL);
    }

    /** @param length how many bytes are expected; what is exact or a little more than needed costs least */
    public ByteWriter(int length) {
        bytes = new byte[length];
    }

    public ByteWriter oneByte(int value) {
        int at = room(1);
        bytes[at] = (byte) value;
        return this;
    }

    public ByteWriter number(int value) {
        int at = room(Integer.BYTES);
        bytes[at] = (byte) (value >>> 24);
        bytes[at + 1] = (byte) (value >>> 16);
        bytes[at + 2] = (byte) (value >>> 8);
        bytes[at + 3] = (byte) value;
        return this;
    }

    /** A number that is small as a rule, and not negative: seven bits a byte. */
    public ByteWriter count(int value) {
        int rest = value;
        for (; rest > 0x7F; rest >>>= 7) {
            oneByte(rest & 0x7F | 0x80);
        }
        return oneByte(rest);
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

    /** A text that is short as a rule: its length is a {@link #count}. */
    public ByteWriter shortText(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        return count(utf8.length).raw(utf8);
    }

    public ByteWriter shortText(Optional<String> value) {
        flag(value.isPresent());
        value.ifPresent(this::shortText);
        return this;
    }

    public ByteWriter shortTexts(List<String> values) {
        count(values.size());
        values.forEach(this::shortText);
        return this;
    }

    /** A text without its length, for the end of a key. */
    public ByteWriter bare(String value) {
        return raw(value.getBytes(StandardCharsets.UTF_8));
    }

    public ByteWriter raw(byte[] value) {
        int at = room(value.length);
        System.arraycopy(value, 0, bytes, at, value.length);
        return this;
    }

    /** What was written; what is written later is not in it. */
    public byte[] toBytes() {
        return size == bytes.length ? bytes : Arrays.copyOf(bytes, size);
    }

    /** Where so many bytes more begin. */
    private int room(int more) {
        int at = size;
        size += more;
        if (size > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size, 2 * bytes.length));
        }
        return at;
    }
}
