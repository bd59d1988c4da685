package news.copydesk.text;

import java.util.List;

/**
 * Text as the bytes spell it, nothing cleaned yet.
 *
 * @param text without a byte order mark and without unpaired surrogates; its lines are those that an event counts
 * @param charset IANA name of the charset that the bytes were read with; {@code UTF-8} for text that came decoded
 * @param repairs {@code overruled-charset:NAME} if the declared charset was not the one to read with,
 *     {@code malformed-bytes:NAME} if single bytes were malformed and became U+FFFD, {@code line-ends:SIGN} if the page stood on a
 *     single line and now stands on several; usually empty
 */
public record Decoded(String text, String charset, List<String> repairs) {

    public Decoded {
        repairs = List.copyOf(repairs);
    }
}
