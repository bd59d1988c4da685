package news.copydesk.link;

/**
 * Hashes of 64 bits, the same on every machine and in every version: they stand in stores and signatures. They spread well and are
 * quick; they do not keep an adversary from making two texts collide, so whatever matters is compared after a hit.
 */
public final class Hash64 {

    private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

    private Hash64() {}

    /** All bits of {@code value} stirred into all bits of the result; no two values give the same. */
    public static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }

    /** The hash of a sequence that has {@code hash} so far and goes on with {@code next}. */
    public static long add(long hash, long next) {
        return mix(hash * MULTIPLIER + next + 1);
    }

    /** The hash of the characters from {@code from} to {@code to}, exclusive. */
    public static long of(CharSequence text, int from, int to) {
        long hash = to - from;
        for (int i = from; i < to; i++) {
            hash = (hash + text.charAt(i) + 1) * MULTIPLIER;
            hash ^= hash >>> 29;
        }
        return mix(hash);
    }

    public static long of(CharSequence text) {
        return of(text, 0, text.length());
    }
}
