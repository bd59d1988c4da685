package news.copydesk.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Finds UTF-16 and UTF-32 without a byte order mark by where the zero bytes of their spaces and line ends stand. */
final class WideText {

    /** The zero bytes on one side for each on the other that tell the byte order. */
    private static final int CLEAR = 2;

    /** ASCII in UTF-16 has a zero for every character; with fewer than one in so many bytes, ASCII has only zeros strewn in. */
    private static final int BYTES_PER_ZERO = 3;
    /** Of Unicode. */
    private static final int LAST_PLANE = 0x10;

    private WideText() {}

    /** The charset, or empty if it is not evident. */
    static Optional<Charset> charsetOf(byte[] bytes) {
        int[] zeros = new int[4];
        boolean ascii = true;
        for (int i = 0; i < bytes.length; i++) {
            zeros[i & 3] += bytes[i] == 0 ? 1 : 0;
            ascii &= bytes[i] == 0 || bytes[i] >= ' ' || bytes[i] >= '\t' && bytes[i] <= '\r';
        }
        if (ascii && Arrays.stream(zeros).sum() < bytes.length / BYTES_PER_ZERO) {
            return Optional.empty();
        }
        int units = bytes.length / 4;
        if (bytes.length % 4 == 0 && units > 0) {
            if (zeros[0] == units && mayBePlanes(bytes, 1)) {
                return Optional.of(Charset.forName("UTF-32BE"));
            }
            if (zeros[3] == units && mayBePlanes(bytes, 2)) {
                return Optional.of(Charset.forName("UTF-32LE"));
            }
        }
        int first = zeros[0] + zeros[2];
        int second = zeros[1] + zeros[3];
        if (bytes.length % 2 == 0 && first > CLEAR * second) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if (bytes.length % 2 == 0 && second > CLEAR * first) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return Optional.empty();
    }

    /** Whether every fourth byte may be the plane of a character in UTF-32; in UTF-16 it is half of a letter. */
    private static boolean mayBePlanes(byte[] bytes, int from) {
        for (int i = from; i < bytes.length; i += 4) {
            if (bytes[i] < 0 || bytes[i] > LAST_PLANE) {
                return false;
            }
        }
        return true;
    }
}
