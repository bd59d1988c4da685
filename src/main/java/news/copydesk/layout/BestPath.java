package news.copydesk.layout;

/** Viterbi's algorithm: the sequence of labels with the highest score. */
final class BestPath {

    private static final int L = Label.COUNT;

    private final Steps steps;
    private final boolean[] blank;
    /** The highest score of a sequence up to each line that ends with each label. */
    private final int[] scores;

    /** @param emissions the emissions of each line's labels, one line after the other, in hundredths */
    BestPath(Steps steps, int[] emissions, boolean[] blank) {
        this.steps = steps;
        this.blank = blank;
        this.scores = new int[emissions.length];
        for (int line = 0; line < blank.length; line++) {
            int at = line * L;
            if (line == 0) {
                System.arraycopy(steps.start, 0, scores, 0, L);
            } else {
                step(at, steps.weights(blank[line]), steps.leads(blank[line]));
            }
            for (int i = at; i < at + L; i++) {
                scores[i] += emissions[i];
            }
        }
    }

    /** The highest scores with the step to the line whose own stand from {@code at} on: by the label before, so that none waits for itself. */
    private void step(int at, int[] step, int[] leads) {
        int best = best(at - L);
        int most = scores[at - L + best];
        for (int to = 0; to < L; to++) {
            scores[at + to] = most + step[best * L + to];
        }
        for (int from = 0; from < L; from++) {
            int before = scores[at - L + from];
            // From most labels no step, however much more it weighs, makes up for what they are behind the best one.
            if (from != best && before + leads[best * L + from] > most) {
                for (int to = 0; to < L; to++) {
                    scores[at + to] = Math.max(scores[at + to], before + step[from * L + to]);
                }
            }
        }
    }

    /** The label of each line by its number. */
    int[] find() {
        int[] path = new int[blank.length];
        for (int line = blank.length - 1; line >= 0; line--) {
            path[line] = line == blank.length - 1 ? best(line * L) : before(line + 1, path[line + 1]);
        }
        return path;
    }

    /** The label with the highest of the scores from {@code at} on. */
    private int best(int at) {
        int best = 0;
        for (int label = 1; label < L; label++) {
            best = scores[at + label] > scores[at + best] ? label : best;
        }
        return best;
    }

    /** From which label the best sequence steps to that label on that line. */
    private int before(int line, int to) {
        int[] step = steps.weights(blank[line]);
        int before = (line - 1) * L;
        int best = 0;
        for (int from = 1; from < L; from++) {
            boolean higher = scores[before + from] + step[from * L + to] > scores[before + best] + step[best * L + to];
            best = higher ? from : best;
        }
        return best;
    }
}
