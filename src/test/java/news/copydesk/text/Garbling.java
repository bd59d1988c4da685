package news.copydesk.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Decodes text wrongly, as programs do. */
final class Garbling {

    private Garbling() {}

    /** What comes out when UTF-8 is read in that charset. */
    static String utf8(String text, Misreading charset) {
        return read(text.getBytes(StandardCharsets.UTF_8), charset.characters());
    }

    /** The same for Latin-1. */
    static String utf8AsLatin1(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    /** What comes out when text in {@code charset} is read as Windows-1252, or else as Latin-1. */
    static String doubleByte(String text, String charset, boolean asWindows) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        return asWindows
                ? read(bytes, Misreading.ALL.get(0).characters())
                : new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String read(byte[] bytes, char[] upperHalf) {
        StringBuilder read = new StringBuilder(bytes.length);
        for (byte b : bytes) {
            read.append(b >= 0 ? (char) b : upperHalf[(b & 0xFF) - 0x80]);
        }
        return read.toString();
    }
}
