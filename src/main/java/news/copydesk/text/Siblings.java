package news.copydesk.text;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Charsets that differ in few places, and so by few bytes: statistics of byte sequences take one for the other, and what the bytes
 * become shows which it is.
 */
final class Siblings {

    /** Pairs that only differ in signs and a few letters. */
    private static final List<List<String>> TWINS = List.of(
            List.of("windows-1252", "ISO-8859-1"),
            List.of("windows-1250", "ISO-8859-2"),
            List.of("windows-1254", "ISO-8859-9"),
            List.of("windows-1253", "ISO-8859-7"),
            List.of("KOI8-R", "KOI8-U"),
            List.of("windows-1256", "ISO-8859-6"));

    /** All for Latin script. */
    private static final List<String> COUSINS =
            List.of("windows-1252", "windows-1250", "ISO-8859-2", "windows-1254", "windows-1258");

    /** What nothing is detected as, though pages are in it. */
    private static final List<String> UNDETECTED =
            List.of("windows-1256", "windows-1251", "windows-1253", "windows-1258", "IBM866");

    /** By so much less odd than the detected one a twin must be, */
    private static final int TWIN_MARGIN = 1;
    /** and a cousin. */
    private static final int COUSIN_MARGIN = 3;
    /** As many characters are looked at. */
    private static final int SAMPLE = 6000;
    /** The least characters beyond ASCII of a text that is told by its look alone, */
    private static final int LEAST = 20;
    /** and how odd ten of them may be. */
    private static final int MOST_ODD = 20;

    private static final Composition COMPOSITION = new Composition();

    private Siblings() {}

    /** The reading of the same bytes that looks most like text: {@code detected} or that in a sibling of its charset. */
    static Reading likeliest(byte[] bytes, Reading detected) {
        boolean latin = COUSINS.contains(detected.charset().name())
                || detected.charset().name().equals("ISO-8859-1")
                || detected.charset().name().equals("ISO-8859-9");
        Reading cousin = latin ? leastOdd(bytes, detected, COUSINS, COUSIN_MARGIN) : detected;
        return leastOdd(bytes, cousin, twins(cousin.charset()), TWIN_MARGIN);
    }

    private static Reading leastOdd(byte[] bytes, Reading detected, List<String> others, int margin) {
        Reading best = detected;
        int least = oddity(detected) - margin;
        for (String name : others) {
            Optional<Reading> other = Reading.plausible(bytes, Charset.forName(name));
            if (other.isPresent() && oddity(other.get()) <= least) {
                best = other.get();
                least = oddity(best);
            }
        }
        return best;
    }

    /** A reading of bytes as which nothing was detected, if one looks like text beyond doubt. */
    static Optional<Reading> byLook(byte[] bytes) {
        List<Reading> readings = new ArrayList<>();
        for (String name : UNDETECTED) {
            Reading.plausible(bytes, Charset.forName(name))
                    .filter(Siblings::looksRight)
                    .ifPresent(readings::add);
        }
        return readings.stream().min((a, b) -> Integer.compare(oddity(a), oddity(b)));
    }

    private static boolean looksRight(Reading reading) {
        String text = COMPOSITION.apply(sample(reading));
        long high = text.chars().filter(c -> c >= 0x80).count();
        return high >= LEAST && 10L * Oddity.of(text, ' ', ' ') <= MOST_ODD * high;
    }

    private static int oddity(Reading reading) {
        // Windows-1258 spells a letter and its marks apart.
        String text = COMPOSITION.apply(sample(reading));
        return Oddity.of(text, ' ', ' ') - Alphabets.fit(text);
    }

    /** From shortly before the first character that is not ASCII. */
    private static String sample(Reading reading) {
        String text = reading.text();
        int first = 0;
        while (first < text.length() && text.charAt(first) < 0x80) {
            first++;
        }
        int from = Math.max(0, first - 1);
        return text.substring(from, Math.min(text.length(), from + SAMPLE));
    }

    private static List<String> twins(Charset charset) {
        return TWINS.stream()
                .filter(twins -> twins.contains(charset.name()))
                .findFirst()
                .orElse(List.of());
    }
}
