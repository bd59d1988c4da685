package news.copydesk.fit;

/**
 * How to fit.
 *
 * @param sparsity cost of each weight's size (L1): the higher, the fewer weights are not zero
 * @param smoothness cost of each weight's square (L2)
 * @param iterations at most so many steps of the minimiser
 */
public record Fitting(double sparsity, double smoothness, int iterations) {

    /** What the shipped weights were fitted with. */
    public static Fitting shipped() {
        return new Fitting(0.3, 0.3, 60);
    }
}
