package news.copydesk.enrich.address;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** One spelling for the path of an address. */
final class UrlPath {

    private static final List<String> FORM_ENDINGS =
            List.of("/amp", "/amp.html", ".amp", "/index.html", "/index.htm", "/index.php");
    private static final String AMP_PAGE = ".amp.html";
    private static final String ESCAPED = " \"<>\\^`{|}";

    private UrlPath() {}

    /** Encoded as by {@link #encode}; slashes that follow a slash are dropped, those at the end, and steps to the same folder and up. */
    static String clean(String raw) {
        String encoded = encode(raw.replace('\\', '/'));
        StringBuilder path = new StringBuilder(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c != '/' || path.length() == 0 || path.charAt(path.length() - 1) != '/') {
                path.append(c);
            }
        }
        return walked(path.toString());
    }

    /** {@code /news/../sport/./a/} leads to {@code /sport/a}, and from the top there is no way up. */
    private static String walked(String path) {
        if (path.indexOf("/.") < 0) {
            return withoutSlash(path);
        }
        Deque<String> folders = new ArrayDeque<>();
        for (String segment : path.substring(1).split("/")) {
            if (segment.equals("..")) {
                folders.pollLast();
            } else if (!segment.equals(".")) {
                folders.addLast(segment);
            }
        }
        return withoutSlash("/" + String.join("/", folders));
    }

    /** Without what says only in which form the page is shown. */
    static String withoutForm(String path) {
        String page = path;
        String before;
        do {
            before = page;
            page = walked(withoutOneForm(page));
        } while (!page.equals(before));
        return page;
    }

    private static String withoutOneForm(String path) {
        if (path.startsWith("/amp/")) {
            return path.substring("/amp".length());
        }
        if (path.endsWith(AMP_PAGE)) {
            return path.substring(0, path.length() - AMP_PAGE.length()) + ".html";
        }
        for (String ending : FORM_ENDINGS) {
            if (path.endsWith(ending)) {
                return withoutSlash(path.substring(0, path.length() - ending.length()));
            }
        }
        return path;
    }

    private static String withoutSlash(String path) {
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        return path.substring(0, end);
    }

    /**
     * Letters with their marks and digits of any script as themselves, whether they are percent-encoded or not; whatever else is
     * percent-encoded so in capitals; what may not stand in an address gets percent-encoded, and so does any other sign outside ASCII.
     */
    static String encode(String raw) {
        StringBuilder encoded = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); ) {
            char c = raw.charAt(i);
            if (c == '%') {
                int end = escapes(raw, i);
                encoded.append(end == i ? "%25" : decode(raw, i, end));
                i = Math.max(end, i + 1);
            } else if (c <= ' ' || ESCAPED.indexOf(c) >= 0) {
                escape((byte) c, encoded);
                i++;
            } else if (c >= 0x80) {
                int codePoint = raw.codePointAt(i);
                append(codePoint, encoded);
                i += Character.charCount(codePoint);
            } else {
                encoded.append(c);
                i++;
            }
        }
        return encoded.toString();
    }

    /** Where the run of escapes that starts at {@code from} ends. */
    private static int escapes(String raw, int from) {
        int end = from;
        while (end + 2 < raw.length()
                && raw.charAt(end) == '%'
                && Character.digit(raw.charAt(end + 1), 16) >= 0
                && Character.digit(raw.charAt(end + 2), 16) >= 0
                && raw.charAt(end + 1) < 0x80
                && raw.charAt(end + 2) < 0x80) {
            end += 3;
        }
        return end;
    }

    private static String decode(String raw, int from, int end) {
        ByteBuffer bytes = ByteBuffer.allocate((end - from) / 3);
        for (int i = from; i < end; i += 3) {
            bytes.put((byte) Integer.parseInt(raw.substring(i + 1, i + 3), 16));
        }
        StringBuilder decoded = new StringBuilder();
        try {
            String text =
                    StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
            text.codePoints().forEach(c -> append(c, decoded));
        } catch (CharacterCodingException otherCharset) {
            for (byte b : bytes.array()) {
                escape(b, decoded);
            }
        }
        return decoded.toString();
    }

    private static void append(int codePoint, StringBuilder decoded) {
        int type = Character.getType(codePoint);
        boolean plain = Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || "-._~".indexOf(codePoint) >= 0;
        if (plain) {
            decoded.appendCodePoint(codePoint);
        } else {
            for (byte b : Character.toString(codePoint).getBytes(StandardCharsets.UTF_8)) {
                escape(b, decoded);
            }
        }
    }

    private static void escape(byte b, StringBuilder encoded) {
        encoded.append('%')
                .append(Character.toUpperCase(Character.forDigit(b >> 4 & 0xF, 16)))
                .append(Character.toUpperCase(Character.forDigit(b & 0xF, 16)));
    }
}
