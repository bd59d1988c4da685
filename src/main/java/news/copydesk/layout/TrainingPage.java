package news.copydesk.layout;

/**
 * A page as the fit sees it.
 *
 * @param features the numbers of each line's features
 * @param blank whether a blank line stands before each line
 * @param allowed for each line a bit for each label, by number, that may be the true one: one bit where the truth is known,
 *     {@link #ANY} where nothing is
 * @param weight how much the page counts
 */
record TrainingPage(int[][] features, boolean[] blank, int[] allowed, double weight) {

    static final int ANY = (1 << Label.COUNT) - 1;
}
