package news.copydesk.layout;

/** Which characters of a stretch of text are of which {@link ShapeKind}: a set of bits for each, the lowest for the first character. */
final class KindSets {

    /** So many characters are read at a time, as there is a byte of a long for each kind, with a bit for each character. */
    private static final int STEP = Long.SIZE / ShapeKind.COUNT;

    long all, lower, upper, uncased, wide, digits, signs;
    private long spaces;

    /**
     * @param start of the stretch in {@code chars}
     * @param size of the stretch, less than 64; whatever stands behind it, there have to be 64 characters
     */
    void read(char[] chars, int start, int size) {
        lower = 0;
        upper = 0;
        uncased = 0;
        wide = 0;
        digits = 0;
        spaces = 0;
        signs = 0;
        for (int i = 0; i < size; i += STEP) {
            long kinds = 0;
            for (int k = start + i; k < start + i + STEP; k++) {
                kinds = kinds >>> 1 | 1L << STEP - 1 << ShapeKind.of(chars[k]) * STEP;
            }
            lower |= set(kinds, ShapeKind.LOWER) << i;
            upper |= set(kinds, ShapeKind.UPPER) << i;
            uncased |= set(kinds, ShapeKind.UNCASED) << i;
            wide |= set(kinds, ShapeKind.WIDE) << i;
            digits |= set(kinds, ShapeKind.DIGIT) << i;
            spaces |= set(kinds, ShapeKind.SPACE) << i;
            signs |= set(kinds, ShapeKind.SIGN) << i;
        }
        cut(size);
    }

    private static long set(long kinds, byte kind) {
        return kinds >>> kind * STEP & (1 << STEP) - 1;
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
}
