package news.copydesk.layout;

/**
 * The exponential function, the same to the last bit on every machine and before and after the compiler has been at it, which
 * {@link Math#exp} does not promise: confidences are part of events. Relative error below 1e-9 where it counts.
 */
final class Exponential {

    private static final double LN_2 = 0.6931471805599453;
    private static final double LOWEST = -700;

    private Exponential() {}

    /** e to the power of {@code x} for x of at most 700; 0 for what is below -700. */
    static double of(double x) {
        if (x < LOWEST) {
            return 0;
        }
        // x = k ln 2 + r with r of at most half of ln 2, so that a short Taylor series does.
        double k = Math.rint(x / LN_2);
        double r = x - k * LN_2;
        double series = 1 / 5040.0;
        series = series * r + 1 / 720.0;
        series = series * r + 1 / 120.0;
        series = series * r + 1 / 24.0;
        series = series * r + 1 / 6.0;
        series = series * r + 1 / 2.0;
        series = series * r + 1;
        series = series * r + 1;
        return series * Double.longBitsToDouble((long) k + 1023 << 52);
    }
}
