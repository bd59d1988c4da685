package news.copydesk.layout;

/** Viterbi's algorithm: the sequence of labels with the highest score. */
final class BestPath {

    private static final int L = Label.COUNT;

    private final Steps steps;
    private final Contenders contenders;
    private final int[] emissions;
    private final boolean[] blank;

    BestPath(Steps steps, Contenders contenders, int[] emissions, boolean[] blank) {
        this.steps = steps;
        this.contenders = contenders;
        this.emissions = emissions;
        this.blank = blank;
    }

    /** The label of each line by its number. */
    int[] find() {
        int size = blank.length;
        int[] path = new int[size];
        if (size == 0) {
            return path;
        }
        byte[] labels = contenders.labels();
        byte[] origin = new byte[size * L];
        int[] scores = new int[size * L];
        for (int c = 0; c < contenders.count(0); c++) {
            scores[labels[c]] = emissions[labels[c]] + steps.start[labels[c]];
        }
        for (int line = 1; line < size; line++) {
            int at = line * L;
            for (int c = at; c < at + contenders.count(line); c++) {
                int to = labels[c];
                int from = bestBefore(line, to, scores);
                origin[at + to] = (byte) from;
                scores[at + to] =
                        scores[at - L + from] + steps.weights(blank[line])[to * L + from] + emissions[at + to];
            }
        }
        path[size - 1] = highest(scores, size - 1);
        for (int i = size - 1; i > 0; i--) {
            path[i - 1] = origin[i * L + path[i]];
        }
        return path;
    }

    private int bestBefore(int line, int to, int[] scores) {
        byte[] labels = contenders.labels();
        int[] step = steps.weights(blank[line]);
        int before = (line - 1) * L;
        int best = labels[before];
        int most = scores[before + best] + step[to * L + best];
        for (int c = before + 1; c < before + contenders.count(line - 1); c++) {
            int from = labels[c];
            int score = scores[before + from] + step[to * L + from];
            if (score > most) {
                most = score;
                best = from;
            }
        }
        return best;
    }

    private int highest(int[] scores, int line) {
        byte[] labels = contenders.labels();
        int best = labels[line * L];
        for (int c = line * L + 1; c < line * L + contenders.count(line); c++) {
            best = scores[line * L + labels[c]] > scores[line * L + best] ? labels[c] : best;
        }
        return best;
    }
}
