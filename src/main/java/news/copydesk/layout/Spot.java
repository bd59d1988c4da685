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

    /** The name of the feature that the trait has that value there: {@code previous:credit=bracket}. */
    String text(int value) {
        return neighbour() + trait.text(value);
    }

    private String neighbour() {
        return switch (offset) {
            case -2 -> "second-previous:";
            case -1 -> "previous:";
            case 0 -> "";
            case 1 -> "next:";
            case 2 -> "second-next:";
            default -> throw new IllegalArgumentException("no neighbour at " + offset);
        };
    }
}
