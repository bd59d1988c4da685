package news.copydesk.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Content;

/**
 * Bytes to text. What decides, in this order:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>the escape sequences of ISO 2022 in seven-bit bytes;
 *   <li>the declared charset, if the bytes are well-formed in it. It yields to UTF-8 where they are well-formed in UTF-8 too, with
 *       more of its sequences than accident explains: much that is declared as Latin-1 is so;
 *   <li>zero bytes where only UTF-16 or UTF-32 has them;
 *   <li>UTF-8, if well-formed;
 *   <li>UTF-8 that is cut off at its end or has few faults: they become U+FFFD;
 *   <li>what ICU4J detects, if it is sure enough, or a sibling of that charset in which the text looks more like one;
 *   <li>a charset that ICU4J does not know, if the text looks like one in it;
 *   <li>Windows-1252 for what is mostly ASCII.
 * </ol>
 *
 * <p>Bytes with a zero elsewhere than in UTF-16 or UTF-32, or with more than two control characters that make up more than one
 * in fifty, are not text. Of a page on a single line the line ends are restored where signs for them are in it. Immutable and safe for use by several threads.
 */
public final class Decoder {

    /** Bytes above ASCII at most one in so many: then it hardly matters which Western charset they are of. */
    private static final int BYTES_PER_HIGH = 4;
    /** So few bytes above ASCII are the accents of a word, however short the text. */
    private static final int FEW = 2;

    /** As much of a declared name as is reported. */
    private static final int LONGEST_NAME = 40;

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final LoneSurrogates LONE_SURROGATES = new LoneSurrogates();

    /** The text of {@code content}; empty if its bytes are text in no charset. No bytes at all are an empty text. */
    public Optional<Decoded> decode(Content content) {
        if (content instanceof Content.Bytes bytes) {
            return decode(bytes.bytes(), bytes.charset());
        }
        String text = LONE_SURROGATES.apply(((Content.Text) content).text());
        return Optional.of(decoded(text, StandardCharsets.UTF_8.name(), new ArrayList<>()));
    }

    private static Optional<Decoded> decode(byte[] bytes, Optional<String> declared) {
        Optional<Charset> meant = declared.flatMap(Charsets::lookUp);
        return read(bytes, meant).map(reading -> {
            List<String> repairs = new ArrayList<>();
            declared.filter(name -> meant.isEmpty() || !reading.follows(meant.get()))
                    .ifPresent(name -> repairs.add("overruled-charset:" + printable(name)));
            String name = Charsets.ianaName(reading.charset());
            if (reading.damaged()) {
                repairs.add("malformed-bytes:" + name);
            }
            return decoded(reading.text(), name, repairs);
        });
    }

    private static Decoded decoded(String text, String charset, List<String> repairs) {
        return new Decoded(LostLineEnds.restored(withoutMark(text), repairs::add), charset, repairs);
    }

    private static Optional<Reading> read(byte[] bytes, Optional<Charset> declared) {
        Optional<Reading> marked =
                ByteOrderMark.of(bytes).flatMap(mark -> Reading.lenient(mark.strip(bytes), mark.charset()));
        if (marked.isPresent()) {
            return marked;
        }
        ByteCount count = ByteCount.of(bytes);
        Optional<Reading> utf8 = count.isBinary() ? Optional.empty() : Reading.strict(bytes, StandardCharsets.UTF_8);
        return (count.mayBeIso2022() ? readAs(bytes, Detection.withEscapes(bytes)) : Optional.<Reading>empty())
                .or(() -> declared.flatMap(charset -> readAsDeclared(bytes, charset, count, utf8)))
                .or(() -> count.zeros() == 0 ? Optional.empty() : readAs(bytes, WideText.charsetOf(bytes)))
                .or(() -> utf8)
                .or(() -> count.isBinary() ? Optional.empty() : guess(bytes, count));
    }

    private static Optional<Reading> readAsDeclared(
            byte[] bytes, Charset declared, ByteCount count, Optional<Reading> utf8) {
        if (declared.equals(StandardCharsets.UTF_8)) {
            return utf8;
        }
        if (count.isBinary() && !Charsets.isWide(declared)) {
            return Optional.empty();
        }
        boolean surelyUtf8 = utf8.isPresent()
                && (count.escapes() == 0 || count.high() > 0)
                && (count.high() == 0 || Utf8.isBeyondAccident(bytes));
        return Reading.plausible(bytes, declared)
                .filter(reading ->
                        !surelyUtf8 || reading.text().equals(utf8.get().text()));
    }

    private static Optional<Reading> readAs(byte[] bytes, Optional<Charset> charset) {
        return charset.flatMap(evident -> Reading.plausible(bytes, evident));
    }

    private static Optional<Reading> guess(byte[] bytes, ByteCount count) {
        if (Utf8.isDamaged(bytes)) {
            return Reading.lenient(bytes, StandardCharsets.UTF_8);
        }
        Optional<Reading> detected = Detection.candidates(bytes).stream()
                .flatMap(charset -> Reading.plausible(bytes, charset).stream())
                .findFirst();
        boolean mostlyAscii = count.high() <= Math.max(FEW, count.length() / BYTES_PER_HIGH);
        return detected.or(() -> Siblings.byLook(bytes))
                .or(() -> mostlyAscii ? Reading.lenient(bytes, WINDOWS_1252) : Optional.empty())
                .map(reading -> Siblings.likeliest(bytes, reading));
    }

    /** JSON parsers and Java callers leave the mark on, as the first character. */
    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** A name to put into an event: whatever the feeder declared, without what could confuse a reader of the event. */
    private static String printable(String declared) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < declared.length() && i < LONGEST_NAME; i++) {
            char c = declared.charAt(i);
            name.append(c > ' ' && c < 0x7F ? c : '?');
        }
        return name.toString();
    }
}
