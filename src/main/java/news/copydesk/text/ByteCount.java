package news.copydesk.text;

import java.nio.ByteBuffer;

/** What kinds of byte a text is made of, as far as they tell what encoding it cannot be in. */
record ByteCount(int length, int zeros, int controls, int high, int escapes) {

    /** Up to this many controls say nothing. */
    private static final int STRAY_CONTROLS = 2;
    /** More controls than one byte in this many are not text. */
    private static final int BYTES_PER_CONTROL = 50;

    private static final int ESCAPE = 0x1B;
    /** Eight times the same byte: the bit that ASCII has not, 1, space, DEL. */
    private static final long HIGH = 0x8080808080808080L;

    private static final long ONES = 0x0101010101010101L;
    private static final long SPACES = 0x2020202020202020L;
    private static final long DELETES = 0x7F7F7F7F7F7F7F7FL;
    /** For ASCII 1 where text has no such byte: C0 controls and DEL without white space and without what ISO 2022 shifts with. */
    private static final byte[] UNUSUAL = unusual();

    static ByteCount of(byte[] bytes) {
        int high = 0;
        int unusual = 0;
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        int at = 0;
        for (; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long eight = buffer.getLong(at);
            high += Long.bitCount(eight & HIGH);
            unusual += mayBeControls(eight) ? unusual(bytes, at, at + Long.BYTES) : 0;
        }
        for (int i = at; i < bytes.length; i++) {
            high += bytes[i] >>> 31;
        }
        unusual += unusual(bytes, at, bytes.length);
        return unusual == 0 ? new ByteCount(bytes.length, 0, 0, high, 0) : withControls(bytes, high);
    }

    /** Whether any of eight ASCII bytes at once is below space or DEL; perhaps also if none is. */
    private static boolean mayBeControls(long eight) {
        long deleted = eight ^ DELETES;
        return ((eight - SPACES | deleted - ONES & ~deleted) & ~eight & HIGH) != 0;
    }

    private static int unusual(byte[] bytes, int from, int to) {
        int unusual = 0;
        for (int i = from; i < to; i++) {
            unusual += UNUSUAL[bytes[i] & 0xFF];
        }
        return unusual;
    }

    /**
     * Whether this is no text in any encoding but UTF-16 and UTF-32: there is a zero byte, or more than two control
     * characters that make up more than one byte in fifty.
     */
    boolean isBinary() {
        return zeros > 0 || controls > Math.max(STRAY_CONTROLS, length / BYTES_PER_CONTROL);
    }

    /** Whether escape sequences may switch between seven-bit charsets. */
    boolean mayBeIso2022() {
        return escapes > 0 && high == 0 && !isBinary();
    }

    private static ByteCount withControls(byte[] bytes, int high) {
        int zeros = 0;
        int controls = 0;
        int escapes = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
            escapes += b == ESCAPE ? 1 : 0;
            controls += UNUSUAL[b & 0xFF];
        }
        return new ByteCount(bytes.length, zeros, controls - escapes, high, escapes);
    }

    private static byte[] unusual() {
        byte[] table = new byte[256];
        for (int b = 0; b < ' '; b++) {
            boolean usual = b >= '\t' && b <= 0x0F;
            table[b] = (byte) (usual ? 0 : 1);
        }
        table[0x7F] = 1;
        return table;
    }
}
