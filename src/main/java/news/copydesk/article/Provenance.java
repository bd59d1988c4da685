package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How the event came about.
 *
 * @param charset IANA name of the charset that the bytes were decoded with
 * @param repairs what was mended in the text, in the order done: {@code mojibake:windows-1252}
 * @param rules {@code sha256:} and the digest of the rules that were in force
 * @param copydesk version of the program
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Provenance(
        Optional<String> topic,
        OptionalInt partition,
        OptionalLong offset,
        Optional<String> input,
        String charset,
        List<String> repairs,
        String rules,
        String copydesk) {

    public Provenance {
        repairs = List.copyOf(repairs);
    }
}
