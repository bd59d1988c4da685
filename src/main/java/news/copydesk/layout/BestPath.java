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
            for (int to = 0; to < L; to++) {
                scores[at + to] = emissions[at + to] + (line == 0 ? steps.start[to] : most(line, to));
            }
        }
    }

    /** The highest score of a sequence up to the line before, with the step from there. */
    private int most(int line, int to) {
        int[] step = steps.weights(blank[line]);
        int before = (line - 1) * L;
        int most = Integer.MIN_VALUE;
        for (int from = 0; from < L; from++) {
            most = Math.max(most, scores[before + from] + step[to * L + from]);
        }
        return most;
    }

    /** The label of each line by its number. */
    int[] find() {
        int[] path = new int[blank.length];
        for (int line = blank.length - 1; line >= 0; line--) {
            path[line] = line == blank.length - 1 ? last() : before(line + 1, path[line + 1]);
        }
        return path;
    }

    private int last() {
        int at = scores.length - L;
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
        int most = most(line, to);
        int from = 0;
        while (scores[before + from] + step[to * L + from] != most) {
            from++;
        }
        return from;
    }
}
