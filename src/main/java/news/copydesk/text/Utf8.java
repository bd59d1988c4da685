package news.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** How much speaks for bytes being UTF-8. */
final class Utf8 {

    /** The weight of sequences, each counting its continuation bytes, from which on they are no accident. */
    private static final int NO_ACCIDENT = 3;
    /** As many sequences for each malformed one make bytes UTF-8 with faults. */
    private static final int SEQUENCES_PER_FAULT = 10;

    private Utf8() {}

    /** Whether bytes that are well-formed UTF-8 hold enough of its sequences not to be another encoding by accident. */
    static boolean isBeyondAccident(byte[] wellFormed) {
        int continuations = 0;
        for (int i = 0; i < wellFormed.length && continuations < NO_ACCIDENT; i++) {
            continuations += (wellFormed[i] & 0xC0) == 0x80 ? 1 : 0;
        }
        return continuations >= NO_ACCIDENT;
    }

    /**
     * Whether bytes that are not well-formed are UTF-8 all the same: cut off within their last character, or with at least ten
     * sequences for each malformed one.
     */
    static boolean isDamaged(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(4096);
        int faults = 0;
        boolean cutOff = false;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                faults++;
                in.position(in.position() + result.length());
                cutOff = !in.hasRemaining() && result.length() < lengthOf(bytes[bytes.length - result.length()]);
            }
        }
        long sequences = sequences(bytes) - faults;
        return faults == 1 && cutOff && sequences > 0
                || sequences >= (long) SEQUENCES_PER_FAULT * faults && sequences > 0;
    }

    private static int sequences(byte[] bytes) {
        int leads = 0;
        for (byte b : bytes) {
            leads += (b & 0xC0) == 0xC0 ? 1 : 0;
        }
        return leads;
    }

    /** The length of the sequence that a lead byte announces; 1 for any other byte. */
    private static int lengthOf(byte lead) {
        int b = lead & 0xFF;
        return b >= 0xF0 && b < 0xF5 ? 4 : b >= 0xE0 && b < 0xF0 ? 3 : b >= 0xC2 && b < 0xE0 ? 2 : 1;
    }
}
