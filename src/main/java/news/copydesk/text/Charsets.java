package news.copydesk.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Charsets by the names that the web gives them, and by the names that IANA gives them. */
final class Charsets {

    private static final Map<String, String> IANA = Map.of(
            "x-windows-949", "EUC-KR",
            "x-windows-950", "Big5",
            "x-windows-874", "windows-874",
            "x-IBM874", "IBM874",
            "x-iso-8859-11", "ISO-8859-11",
            "x-MacRoman", "macintosh");

    /** What is meant where a name is used of more than it covers. */
    private static final Map<String, String> SUPERSETS = Map.of(
            "ISO-8859-1", "windows-1252",
            "ISO-8859-9", "windows-1254",
            "ISO-8859-8", "windows-1255",
            "TIS-620", "x-windows-874",
            "x-iso-8859-11", "x-windows-874",
            "Shift_JIS", "windows-31j",
            "GB2312", "GB18030",
            "GBK", "GB18030",
            "EUC-KR", "x-windows-949",
            "Big5", "Big5-HKSCS");

    private Charsets() {}

    /** The charset of that name, in whatever spelling; empty if there is none. */
    static Optional<Charset> lookUp(String name) {
        String bare = bare(name);
        // Nearly all are UTF-8: a job that meets no other name need not have Java make all of its charsets.
        boolean utf8 = bare.equals("utf-8") || bare.equals("utf8");
        return utf8 ? Optional.of(StandardCharsets.UTF_8) : CharsetNames.find(bare);
    }

    /** The name that IANA registers the charset under; for the few that it does not know, Java's. */
    static String ianaName(Charset charset) {
        return IANA.getOrDefault(charset.name(), charset.name());
    }

    /** The charset that is really meant by such a label if bytes turn up that it does not cover; empty if it is taken at its word. */
    static Optional<Charset> superset(Charset charset) {
        return Optional.ofNullable(SUPERSETS.get(charset.name()))
                .filter(Charset::isSupported)
                .map(Charset::forName);
    }

    /** UTF-16 or UTF-32, in which the bytes of text hold zeros. */
    static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The text, or empty if any byte of it is malformed in that charset. */
    static Optional<String> decodeStrictly(byte[] bytes, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            // Much faster than a decoder, and rarely undecided.
            String text = new String(bytes, StandardCharsets.UTF_8);
            if (text.indexOf('\uFFFD') < 0) {
                return Optional.of(text);
            }
        }
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static String bare(String name) {
        StringBuilder bare = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c != '"' && c != '\'' && c != ';' && !Character.isWhitespace(c)) {
                bare.append(c);
            }
        }
        return bare.toString().toLowerCase(Locale.ROOT);
    }
}
