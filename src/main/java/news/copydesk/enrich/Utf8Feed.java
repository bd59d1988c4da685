package news.copydesk.enrich;

import java.security.MessageDigest;

/** Feeds texts to a digest as UTF-8, each with a zero byte behind it, through one small buffer: a page's text is not copied. */
final class Utf8Feed {

    private static final int LONGEST_CHARACTER = 4;

    private final MessageDigest digest;
    private final byte[] buffer = new byte[4096];
    private int length;

    Utf8Feed(MessageDigest digest) {
        this.digest = digest;
    }

    void add(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (length > buffer.length - LONGEST_CHARACTER) {
                finish();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                buffer[length++] = (byte) c;
            } else if (c < 0x800) {
                push(0xC0 | c >> 6, c);
            } else if (!Character.isSurrogate(c)) {
                buffer[length++] = (byte) (0xE0 | c >> 12);
                push(0x80 | c >> 6 & 0x3F, c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int codePoint = Character.toCodePoint(c, text.charAt(++i));
                buffer[length++] = (byte) (0xF0 | codePoint >> 18);
                buffer[length++] = (byte) (0x80 | codePoint >> 12 & 0x3F);
                push(0x80 | codePoint >> 6 & 0x3F, codePoint);
            } else {
                // As the platform encodes half a pair.
                buffer[length++] = '?';
            }
        }
        if (length == buffer.length) {
            finish();
        }
        buffer[length++] = 0;
    }

    /** Passes on what is left. */
    void finish() {
        digest.update(buffer, 0, length);
        length = 0;
    }

    private void push(int lead, int last) {
        buffer[length++] = (byte) lead;
        buffer[length++] = (byte) (0x80 | last & 0x3F);
    }
}
