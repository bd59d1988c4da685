package news.copydesk.layout;

/**
 * A trait of a line or of one near it.
 *
 * @param offset how many lines further down that line is
 */
record Spot(int offset, Trait trait) {

    /** How many values can stand there, {@link Trait#ABSENT} among them. */
    int size() {
        return trait.size();
    }
}
