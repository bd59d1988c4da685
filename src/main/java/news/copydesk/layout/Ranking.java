package news.copydesk.layout;

import java.util.Comparator;

/** The features that speak for one label and against another in ascending order, of equally weighty ones that of the earlier family last. */
final class Ranking {

    /** In chars, so that those of all labels that are asked for stay at hand. */
    private final char[] ranks;

    private final int[] ranked;

    Ranking(Features features, ChainWeights weights, Label label, Label other) {
        ranked = features.families().stream()
                .flatMapToInt(Family::features)
                .filter(feature -> weights.difference(feature, label, other) > 0)
                .boxed()
                .sorted(Comparator.comparing(feature -> -weights.difference(feature, label, other)))
                .mapToInt(Integer::intValue)
                .toArray();
        ranks = new char[features.total()];
        for (int i = 0; i < ranked.length; i++) {
            ranks[ranked[i]] = (char) (ranked.length - i);
        }
    }

    /** The higher the weightier, and no two are the same but 0: that is the rank of all features that do not speak so. */
    int rank(int feature) {
        return ranks[feature];
    }

    /** The feature with that rank, which is not 0. */
    int feature(int rank) {
        return ranked[ranked.length - rank];
    }
}
