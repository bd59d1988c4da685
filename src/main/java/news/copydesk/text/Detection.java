package news.copydesk.text;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which charset undeclared bytes are in, by ICU4J's statistics of byte sequences. */
final class Detection {

    /**
     * The least confidence, of 100, that counts. ICU gives right answers 20 to 100 even for a headline, and noise mostly 10 to 15.
     */
    private static final int LEAST_CONFIDENCE = 20;
    /** As much as ICU looks at. */
    private static final int SAMPLE = 12_000;
    /** So much before the first byte above ASCII is enough for its word and its neighbours. */
    private static final int LEAD_IN = 40;

    private Detection() {}

    /** Charsets that the bytes may be in, the likeliest first. */
    static List<Charset> candidates(byte[] bytes) {
        return matches(sample(bytes)).stream()
                .filter(match -> match.getConfidence() >= LEAST_CONFIDENCE && !isImprobable(match.getName()))
                .flatMap(match -> Charsets.lookUp(match.getName()).stream())
                .toList();
    }

    /** The charset with escape sequences that seven-bit bytes are in, {@code ISO-2022-JP} and its like. */
    static Optional<Charset> withEscapes(byte[] bytes) {
        return candidates(bytes).stream()
                .filter(charset -> charset.name().startsWith("ISO-2022"))
                .findFirst();
    }

    private static List<CharsetMatch> matches(byte[] sample) {
        CharsetMatch[] matches = new CharsetDetector().setText(sample).detectAll();
        return matches == null ? List.of() : Arrays.asList(matches);
    }

    /** EBCDIC is no scraper's; UTF-16 and UTF-32 are found out before. */
    private static boolean isImprobable(String name) {
        return name.startsWith("IBM") || name.startsWith("UTF-16") || name.startsWith("UTF-32");
    }

    /** From shortly before the first byte that is not plain ASCII. */
    private static byte[] sample(byte[] bytes) {
        int first = 0;
        while (first < bytes.length && bytes[first] >= 0 && bytes[first] != 0x1B) {
            first++;
        }
        int from = Math.max(0, first - LEAD_IN);
        return Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + SAMPLE));
    }
}
