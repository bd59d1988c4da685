package news.copydesk.layout;

/**
 * A page as the fit sees it.
 *
 * @param features the numbers of each line's features
 * @param blank whether a blank line stands before each line
 * @param labels the true label of each line by number; {@link #FREE} where the truth is not known
 * @param weight how much the page counts
 */
record TrainingPage(int[][] features, boolean[] blank, int[] labels, double weight) {

    static final int FREE = -1;
}
