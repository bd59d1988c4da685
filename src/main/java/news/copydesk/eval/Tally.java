package news.copydesk.eval;

/**
 * Counts from which precision, recall and F1 follow. What is right is counted on both sides, because one output may cover several
 * truths.
 *
 * @param right outputs that are right
 * @param given outputs in all
 * @param found truths that some output has
 * @param wanted truths in all
 */
public record Tally(double right, double given, double found, double wanted) {

    static final Tally NONE = new Tally(0, 0, 0, 0);

    /** One thing that there must be one of, got to that degree: 1 for right, 0 for wrong. */
    static Tally single(double degree) {
        return new Tally(degree, 1, degree, 1);
    }

    static Tally single(boolean right) {
        return single(right ? 1 : 0);
    }

    /** Found ones of which nobody knows how many were given. */
    static Tally recallOnly(int found, int wanted) {
        return new Tally(0, 0, found, wanted);
    }

    Tally plus(Tally other) {
        return new Tally(right + other.right, given + other.given, found + other.found, wanted + other.wanted);
    }

    /** Whether there was anything to find or anything given. */
    boolean isAny() {
        return given > 0 || wanted > 0;
    }

    /** From 0 to 1. Nothing given is perfectly precise if there was nothing to find. */
    public double precision() {
        return given > 0 ? right / given : wanted > 0 ? 0 : 1;
    }

    /** From 0 to 1. Nothing to find is perfectly found if nothing was given. */
    public double recall() {
        return wanted > 0 ? found / wanted : given > 0 ? 0 : 1;
    }

    /** Harmonic mean of the two. */
    public double f1() {
        double sum = precision() + recall();
        return sum > 0 ? 2 * precision() * recall() / sum : 0;
    }
}
