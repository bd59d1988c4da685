package news.copydesk.stream;

import java.io.OutputStream;
import java.util.Arrays;

/** Collects bytes up to a limit and remembers having met it; used again and again, so that an event costs one array. */
final class BoundedBuffer extends OutputStream {

    private byte[] bytes = new byte[16 * 1024];
    private int length;
    private int limit;
    private boolean overflown;

    void reset(int newLimit) {
        length = 0;
        limit = Math.max(0, newLimit);
        overflown = false;
    }

    boolean overflown() {
        return overflown;
    }

    byte[] toArray() {
        return Arrays.copyOf(bytes, length);
    }

    @Override
    public void write(int b) {
        if (room(1)) {
            bytes[length++] = (byte) b;
        }
    }

    @Override
    public void write(byte[] source, int offset, int count) {
        if (room(count)) {
            System.arraycopy(source, offset, bytes, length, count);
            length += count;
        }
    }

    private boolean room(int count) {
        if (overflown || count > limit - length) {
            overflown = true;
            return false;
        }
        if (count > bytes.length - length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + count));
        }
        return true;
    }
}
