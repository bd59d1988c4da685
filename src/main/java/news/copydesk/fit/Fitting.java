package news.copydesk.fit;

/**
 * How to fit.
 *
 * @param epochs how often each page is looked at
 * @param rate how far a step goes
 * @param dropout share of each line's features that are left out at random each time, from 0 to less than 1
 */
public record Fitting(int epochs, double rate, double dropout) {

    /** What the shipped weights were fitted with. */
    public static Fitting shipped() {
        return new Fitting(20, 0.15, 0.65);
    }
}
