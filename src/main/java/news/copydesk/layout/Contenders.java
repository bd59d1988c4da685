package news.copydesk.layout;

/**
 * Which labels of each line of a page have to be reckoned with. One is left out if, whatever its neighbours are, it is beaten by each of
 * the two with the highest scores on the line, and by the highest so far that no confidence shows it: then it is in no best sequence and
 * is no runner-up.
 */
final class Contenders {

    private static final int L = Label.COUNT;
    /** In hundredths: e to the power of -21 is far below what a confidence shows. */
    private static final int HOPELESS = 2100;

    private final byte[] labels;
    private final int[] counts;

    /** @param emissions the emissions of each line's labels, one line after the other, in hundredths */
    Contenders(Steps steps, int[] emissions) {
        labels = new byte[emissions.length];
        counts = new int[emissions.length / L];
        for (int line = 0; line < counts.length; line++) {
            counts[line] = select(steps, emissions, line * L);
        }
    }

    private int select(Steps steps, int[] emissions, int at) {
        int best = emissions[at] >= emissions[at + 1] ? 0 : 1;
        int second = 1 - best;
        for (int label = 2; label < L; label++) {
            int score = emissions[at + label];
            if (score > emissions[at + best]) {
                second = best;
                best = label;
            } else if (score > emissions[at + second]) {
                second = label;
            }
        }
        int high = emissions[at + best] - HOPELESS;
        int low = emissions[at + second];
        int count = 0;
        for (int label = 0; label < L; label++) {
            int score = emissions[at + label];
            if (score + steps.advantage(label, best) >= high || score + steps.advantage(label, second) >= low) {
                labels[at + count++] = (byte) label;
            }
        }
        return count;
    }

    /** How many there are on that line. */
    int count(int line) {
        return counts[line];
    }

    /** The labels of each line in ascending order, each line's from its number times {@link Label#COUNT} on. */
    byte[] labels() {
        return labels;
    }
}
