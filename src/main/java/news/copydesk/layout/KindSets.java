package news.copydesk.layout;

/** Which characters of a stretch of text are of which {@link ShapeKind}: a set of bits for each, the lowest for the first character. */
final class KindSets {

    /** How many characters are read at a time: there is a byte of a long for each kind, with a bit for each character. */
    private static final int STEP = Long.SIZE / ShapeKind.COUNT;

    private static final long FIRST_SET = (1 << STEP) - 1;
    private static final long HIGHEST_OF_FIRST_SET = 1 << STEP - 1;

    long all, lower, upper, uncased, wide, digits, spaces, signs;

    /**
     * @param start of the stretch in {@code chars}
     * @param size of the stretch, less than 64; whatever stands behind it, there have to be 64 characters
     */
    void read(char[] chars, int start, int size) {
        long lowers = 0;
        long uppers = 0;
        long caseless = 0;
        long wides = 0;
        long numbers = 0;
        long blanks = 0;
        long rest = 0;
        for (int i = 0; i < size; i += STEP) {
            long kinds = read(chars, start + i);
            lowers |= set(kinds, ShapeKind.LOWER) << i;
            uppers |= set(kinds, ShapeKind.UPPER) << i;
            caseless |= set(kinds, ShapeKind.UNCASED) << i;
            wides |= set(kinds, ShapeKind.WIDE) << i;
            numbers |= set(kinds, ShapeKind.DIGIT) << i;
            blanks |= set(kinds, ShapeKind.SPACE) << i;
            rest |= set(kinds, ShapeKind.SIGN) << i;
        }
        lower = lowers;
        upper = uppers;
        uncased = caseless;
        wide = wides;
        digits = numbers;
        spaces = blanks;
        signs = rest;
        cut(size);
    }

    private static long read(char[] chars, int start) {
        long kinds = 0;
        for (int i = 0; i < STEP; i++) {
            kinds = kinds >>> 1 | HIGHEST_OF_FIRST_SET << ShapeKind.of(chars[start + i]) * STEP;
        }
        return kinds;
    }

    private static long set(long kinds, byte kind) {
        return kinds >>> kind * STEP & FIRST_SET;
    }

    /** Takes only the first characters of the stretch, less than 64. */
    void cut(int size) {
        all = (1L << size) - 1;
        lower &= all;
        upper &= all;
        uncased &= all;
        wide &= all;
        digits &= all;
        spaces &= all;
        signs &= all;
    }

    /** Those that part words. */
    long separators() {
        return spaces | signs;
    }

    /** Those that make a word of what they stand in, as apostrophes do not. */
    long wordParts() {
        return lower | upper | uncased | wide | digits;
    }

    /** From each of some places in runs on the first one that is of a kind, if the run has one: what is added carries over all others. */
    static long first(long from, long runs, long kind) {
        return from + (runs & ~kind) & runs & kind;
    }

    /** The places behind those runs that are marked somewhere, none of them twice. */
    static long ends(long marks, long runs) {
        return marks + runs & ~runs;
    }
}
