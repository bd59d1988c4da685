package news.copydesk.layout;

import java.util.Arrays;
import java.util.Comparator;

/** The features that speak for one label and against another in ascending order, of equally weighty ones that of the earlier family last. */
final class Ranking {

    /** In chars, so that those of all labels that are asked for stay at hand. */
    private final char[] ranks;
    /** The names of those that speak so, the weightiest first. */
    private final String[] names;

    Ranking(Features features, ChainWeights weights, Label label, Label other) {
        int[] ranked = features.families().stream()
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
        names = Arrays.stream(ranked).mapToObj(features::name).toArray(String[]::new);
    }

    /** The higher the weightier, and no two are the same but 0: that is the rank of all features that do not speak so. */
    int rank(int feature) {
        return ranks[feature];
    }

    /** The name of the feature with that rank, which is not 0. */
    String name(int rank) {
        return names[names.length - rank];
    }
}
