package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
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
            Decision[] decisions = new ChainModel(weights, features).judge(page).decisions();
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
        assertThat(new ChainModel(new ChainWeights(features), features)
                        .judge(new LineTraits[0])
                        .decisions())
                .isEmpty();
    }

    /** A line has one feature of a family at most, so that this leaves nothing open. */
    @Test
    void ofEquallyWeightyReasonsThoseOfTheEarlierFamilyAreTold() {
        double[] all = new double[size()];
        for (int feature = 0; feature < features.total(); feature++) {
            all[feature * Label.COUNT + Label.CAPTION.ordinal()] = 0.5;
        }
        LineTraits[] page = randomPage(new Random(1));
        Judgement judgement = new ChainModel(ChainWeights.of(features, all), features).judge(page);
        Decision decision = judgement.decisions()[1];

        assertThat(decision.label()).isEqualTo(Label.CAPTION);
        assertThat(judgement.reasons(1, decision))
                .isEqualTo(familyByFamily(page, 1)
                        .mapToObj(features::name)
                        .limit(3)
                        .toList());
    }

    @Test
    void reasonsAreTheFeaturesThatSpokeMostAgainstTheNextBest() {
        for (int seed = 0; seed < 20; seed++) {
            Random random = new Random(seed);
            ChainWeights weights = randomWeights(random);
            LineTraits[] page = randomPage(random);
            Judgement judgement = new ChainModel(weights, features).judge(page);
            for (int i = 0; i < LINES; i++) {
                Decision decision = judgement.decisions()[i];
                assertThat(judgement.reasons(i, decision)).isEqualTo(reasons(weights, page, i, decision));
            }
        }
    }

    private List<String> reasons(ChainWeights weights, LineTraits[] page, int line, Decision decision) {
        return familyByFamily(page, line)
                .boxed()
                .filter(feature -> difference(weights, feature, decision) > 0)
                .sorted(Comparator.comparing((Integer feature) -> -difference(weights, feature, decision)))
                .limit(3)
                .map(features::name)
                .toList();
    }

    private static float difference(ChainWeights weights, int feature, Decision decision) {
        return weights.difference(feature, decision.label(), decision.runnerUp());
    }

    private ChainWeights randomWeights(Random random) {
        return ChainWeights.of(features, random.doubles(size(), -0.6, 0.6).toArray());
    }

    private int size() {
        return features.total() * Label.COUNT + Label.COUNT + 2 * Label.COUNT * Label.COUNT;
    }

    /** The features of a line, in the order in which equally weighty ones are told. */
    private IntStream familyByFamily(LineTraits[] page, int line) {
        int[] found = new PageFeatures(features, page).of(line);
        return features.families().stream()
                .flatMapToInt(Family::features)
                .filter(feature -> Arrays.stream(found).anyMatch(one -> one == feature));
    }

    private static LineTraits[] randomPage(Random random) {
        LineTraits[] page = new LineTraits[LINES];
        for (int i = 0; i < LINES; i++) {
            page[i] = new LineTraits();
            page[i].addUpTo(Trait.LENGTH, random.nextInt(300));
            page[i].addIf(Trait.BLANK_BEFORE, random.nextBoolean());
            page[i].addIf(Trait.HAS_QUOTE, random.nextBoolean());
            page[i].add(Trait.KIND, random.nextBoolean() ? "title" : "prose");
            page[i].add(Trait.ENDING, random.nextBoolean() ? "stop" : "letter");
        }
        return page;
    }

    private final class Exhaustive {
        /** How much less the model is sure than its scores say; which sequence is the best does not hang on it. */
        private static final double CALIBRATION = 0.7;

        private final int[] best = new int[LINES];
        private final double[][] probability = new double[LINES][Label.COUNT];
        private double total;
        private double most = Double.NEGATIVE_INFINITY;

        Exhaustive(ChainWeights weights, LineTraits[] page) {
            float[][] emissions = new float[LINES][];
            for (int i = 0; i < LINES; i++) {
                emissions[i] = new float[Label.COUNT];
                for (int feature : new PageFeatures(features, page).of(i)) {
                    for (int label = 0; label < Label.COUNT; label++) {
                        emissions[i][label] += weights.emission(feature, label) / 100f;
                    }
                }
            }
            for (int a = 0; a < Label.COUNT; a++) {
                for (int b = 0; b < Label.COUNT; b++) {
                    for (int c = 0; c < Label.COUNT; c++) {
                        int steps = weights.start(a)
                                + weights.step(page[1].has(Trait.BLANK_BEFORE), a, b)
                                + weights.step(page[2].has(Trait.BLANK_BEFORE), b, c);
                        double score = steps / 100.0 + emissions[0][a] + emissions[1][b] + emissions[2][c];
                        add(score, a, b, c);
                    }
                }
            }
        }

        private void add(double score, int... labels) {
            double factor = Math.exp(score * CALIBRATION);
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
