package news.copydesk.layout;

import java.util.List;

/** Two traits that are weighed together, each of a line at some distance. */
record TraitPair(Spot first, Spot second) {

    TraitPair(int firstAt, Trait first, int secondAt, Trait second) {
        this(new Spot(firstAt, first), new Spot(secondAt, second));
    }

    /** How many values they can have together, those where one is absent among them. */
    int size() {
        return first.size() * second.size();
    }

    /** The name of the feature: {@code kind=title & previous:credit=bracket}. */
    String text(int value) {
        return first.text(value / second.size()) + " & " + second.text(value % second.size());
    }

    List<Spot> spots() {
        return List.of(first, second);
    }
}
