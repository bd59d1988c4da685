package news.copydesk.link;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what {@link ByteWriter} wrote. */
public final class ByteReader {

    private final ByteBuffer bytes;

    public ByteReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /**
     * A reader past the format byte.
     *
     * @throws FormatException if the value is of another format
     */
    public static ByteReader of(byte[] value, int format, String what) {
        ByteReader reader = new ByteReader(value);
        int found = value.length == 0 ? -1 : reader.oneByte();
        if (found != format) {
            throw new FormatException("A stored " + what + " has format " + found + ", but this version reads format "
                    + format + ": run the version that wrote it, or reset the application and read the input again");
        }
        return reader;
    }

    public int oneByte() {
        return bytes.get() & 0xFF;
    }

    public int number() {
        return bytes.getInt();
    }

    public int count() {
        int value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = bytes.get();
            value |= (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }

    public long longNumber() {
        return bytes.getLong();
    }

    public double doubleNumber() {
        return Double.longBitsToDouble(bytes.getLong());
    }

    public boolean flag() {
        return bytes.get() != 0;
    }

    public String text() {
        return utf8(bytes.getInt());
    }

    public Optional<String> optionalText() {
        return flag() ? Optional.of(text()) : Optional.empty();
    }

    public List<String> texts() {
        int size = number();
        List<String> texts = new ArrayList<>(Math.min(size, bytes.remaining()));
        for (int i = 0; i < size; i++) {
            texts.add(text());
        }
        return texts;
    }

    public String shortText() {
        return utf8(count());
    }

    public Optional<String> optionalShortText() {
        return flag() ? Optional.of(shortText()) : Optional.empty();
    }

    public List<String> shortTexts() {
        return shortTexts(count());
    }

    /** That many of them, where the number stands elsewhere. */
    public List<String> shortTexts(int size) {
        List<String> texts = new ArrayList<>(Math.min(size, bytes.remaining()));
        for (int i = 0; i < size; i++) {
            texts.add(shortText());
        }
        return texts;
    }

    /** Everything that is left, as a text. */
    public String rest() {
        return utf8(bytes.remaining());
    }

    public byte[] raw(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] raw = new byte[length];
        bytes.get(raw);
        return raw;
    }

    public boolean hasMore() {
        return bytes.hasRemaining();
    }

    private String utf8(int length) {
        if (length < 0 || length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        int at = bytes.position();
        bytes.position(at + length);
        return new String(bytes.array(), at, length, StandardCharsets.UTF_8);
    }
}
