package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.Optional;

/**
 * Bytes as read in one charset.
 *
 * @param damaged whether some of them were malformed and became U+FFFD
 */
record Reading(String text, Charset charset, boolean damaged) {

    /** The bytes in that charset if they are well-formed. */
    static Optional<Reading> strict(byte[] bytes, Charset charset) {
        return Charsets.decodeStrictly(bytes, charset).map(text -> new Reading(text, charset, false));
    }

    /**
     * The bytes in that charset, or in the superset that its name stands for where only that covers them, if they are
     * well-formed and look like text.
     */
    static Optional<Reading> plausible(byte[] bytes, Charset charset) {
        Optional<Reading> own = strict(bytes, charset);
        if (own.isEmpty() || own.get().hasUpperControls()) {
            own = Charsets.superset(charset)
                    .flatMap(superset -> strict(bytes, superset))
                    .or(() -> strict(bytes, charset));
        }
        return own.filter(Reading::isText);
    }

    /** The bytes in that charset, malformed or not, if they look like text. */
    static Optional<Reading> lenient(byte[] bytes, Charset charset) {
        Optional<Reading> strict = strict(bytes, charset);
        return (strict.isPresent() ? strict : Optional.of(new Reading(new String(bytes, charset), charset, true)))
                .filter(reading -> Plausibility.isText(reading.text));
    }

    /** Whether that is what a feeder means who declares {@code declared}. */
    boolean follows(Charset declared) {
        boolean wide = Charsets.isWide(declared) && charset.name().startsWith(declared.name());
        return wide
                || charset.equals(declared)
                || Charsets.superset(declared).filter(charset::equals).isPresent();
    }

    private boolean isText() {
        return Charsets.isWide(charset) ? Plausibility.isWideText(text) : Plausibility.isText(text);
    }

    /** Code page 1252 and its like have letters and quotes where the ISO 8859 charsets have controls that nobody uses. */
    private boolean hasUpperControls() {
        return text.chars().anyMatch(c -> c >= 0x80 && c < 0xA0);
    }
}
