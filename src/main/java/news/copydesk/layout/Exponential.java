package news.copydesk.layout;

import java.util.stream.IntStream;

/**
 * The exponential function, the same to the last bit on every machine and before and after the compiler has been at it, which
 * {@link Math#exp} does not promise: confidences are part of events. Relative error below 1e-9 where it counts.
 */
final class Exponential {

    private static final double LN_2 = 0.6931471805599453;
    private static final double LOWEST = -700;

    /** For each whole number of hundredths from 0 down to those that hardly ever come. */
    private static final double[] HUNDREDTHS = IntStream.range(0, 4096)
            .mapToDouble(hundredths -> of(-hundredths / 100.0))
            .toArray();

    private Exponential() {}

    /** e to the power of so many hundredths, at most 0. */
    static double ofHundredths(int hundredths) {
        return -hundredths < HUNDREDTHS.length ? HUNDREDTHS[-hundredths] : of(hundredths / 100.0);
    }

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
