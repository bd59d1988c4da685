package news.copydesk.text;

/** What kinds of byte a text is made of, as far as they tell what encoding it cannot be in. */
record ByteCount(int length, int zeros, int controls, int high, int escapes) {

    /** Up to so many controls say nothing. */
    private static final int STRAY_CONTROLS = 2;
    /** More controls than one byte in so many are not text. */
    private static final int BYTES_PER_CONTROL = 50;

    private static final int ESCAPE = 0x1B;
    /** For ASCII 1 where text has no such byte: C0 controls and DEL without white space and without what ISO 2022 shifts with. */
    private static final byte[] UNUSUAL = unusual();

    static ByteCount of(byte[] bytes) {
        int high = 0;
        int unusual = 0;
        for (byte b : bytes) {
            high += b >>> 31;
            unusual += UNUSUAL[b & 0xFF];
        }
        return unusual == 0 ? new ByteCount(bytes.length, 0, 0, high, 0) : withControls(bytes, high);
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
