package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The decoder against all sequences there are, on pages short enough to try them all. */
class ChainModelTest {

    private static final int LINES = 3;
    private final Features features = new Features();

    @Test
    void findsTheBestOfAllSequencesAndTheirProbabilities() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            ChainWeights weights = randomWeights(random);
            LineTraits[] page = randomPage(random);
            Decision[] decisions = new ChainModel(weights, features).decide(page);
            Exhaustive all = new Exhaustive(weights, page);
            for (int i = 0; i < LINES; i++) {
                assertThat(decisions[i].label().ordinal())
                        .as("line %d of page %d", i, seed)
                        .isEqualTo(all.best[i]);
                for (Label label : Label.values()) {
                    assertThat(decisions[i].probability(label))
                            .isCloseTo(all.probability[i][label.ordinal()] / all.total, within(1e-4));
                }
            }
        }
    }

    @Test
    void anEmptyPageHasNoDecisions() {
        assertThat(new ChainModel(new ChainWeights(features), features).decide(new LineTraits[0]))
                .isEmpty();
    }

    private ChainWeights randomWeights(Random random) {
        int size = features.total() * Label.COUNT + Label.COUNT + 2 * Label.COUNT * Label.COUNT;
        return ChainWeights.of(features, random.doubles(size, -0.6, 0.6).toArray());
    }

    private static LineTraits[] randomPage(Random random) {
        LineTraits[] page = new LineTraits[LINES];
        for (int i = 0; i < LINES; i++) {
            page[i] = new LineTraits();
            page[i].addUpTo(Trait.LENGTH, random.nextInt(300));
            page[i].addIf(Trait.BLANK_BEFORE, random.nextBoolean());
            page[i].addIf(Trait.HAS_QUOTE, random.nextBoolean());
        }
        return page;
    }

    private final class Exhaustive {
        private final int[] best = new int[LINES];
        private final double[][] probability = new double[LINES][Label.COUNT];
        private double total;
        private double most = Double.NEGATIVE_INFINITY;

        Exhaustive(ChainWeights weights, LineTraits[] page) {
            float[][] emissions = new float[LINES][];
            for (int i = 0; i < LINES; i++) {
                int[] active = new int[features.most()];
                int count = new PageFeatures(features, page).of(i, active);
                emissions[i] = new float[Label.COUNT];
                weights.addEmission(active, count, emissions[i], 0);
            }
            for (int a = 0; a < Label.COUNT; a++) {
                for (int b = 0; b < Label.COUNT; b++) {
                    for (int c = 0; c < Label.COUNT; c++) {
                        double score = weights.start(a)
                                + emissions[0][a]
                                + weights.step(page[1].has(Trait.BLANK_BEFORE), a, b)
                                + emissions[1][b]
                                + weights.step(page[2].has(Trait.BLANK_BEFORE), b, c)
                                + emissions[2][c];
                        add(score, a, b, c);
                    }
                }
            }
        }

        private void add(double score, int... labels) {
            double factor = Math.exp(score);
            total += factor;
            for (int i = 0; i < LINES; i++) {
                probability[i][labels[i]] += factor;
            }
            if (score > most) {
                most = score;
                System.arraycopy(labels, 0, best, 0, LINES);
            }
        }
    }
}
