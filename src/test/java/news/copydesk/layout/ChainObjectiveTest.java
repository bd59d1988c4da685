package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChainObjectiveTest {

    private static final int FEATURES = 6;

    @Test
    void theGradientIsTheSlopeOfTheValue() {
        ChainObjective objective = new ChainObjective(pages(), FEATURES);
        Random random = new Random(7);
        double[] at = random.doubles(objective.getDimension(), -1, 1).toArray();
        double[] gradient = objective.gradientAt(at);
        double step = 1e-5;
        for (int i = 0; i < at.length; i++) {
            double[] up = at.clone();
            double[] down = at.clone();
            up[i] += step;
            down[i] -= step;
            double slope = (objective.valueAt(up) - objective.valueAt(down)) / (2 * step);
            assertThat(gradient[i]).as("parameter %d", i).isCloseTo(slope, within(1e-5));
        }
    }

    @Test
    void knowingNothingEveryLabelIsEquallyLikely() {
        ChainObjective objective = new ChainObjective(List.of(page(new int[] {2}, 1)), FEATURES);
        assertThat(objective.valueAt(new double[objective.getDimension()]))
                .isCloseTo(Math.log(Label.COUNT), within(1e-12));
    }

    @Test
    void aPageWithoutTruthTeachesNothing() {
        ChainObjective objective = new ChainObjective(List.of(page(new int[] {-1, -1, -1}, 1)), FEATURES);
        double[] at = new Random(3).doubles(objective.getDimension(), -1, 1).toArray();
        assertThat(objective.valueAt(at)).isCloseTo(0, within(1e-9));
        for (double slope : objective.gradientAt(at)) {
            assertThat(slope).isCloseTo(0, within(1e-9));
        }
    }

    private static List<TrainingPage> pages() {
        return List.of(page(new int[] {0, 7, TrainingPage.FREE, 7}, 1), page(new int[] {11, 2}, 0.4));
    }

    private static TrainingPage page(int[] labels, double weight) {
        int[][] features = new int[labels.length][];
        boolean[] blank = new boolean[labels.length];
        for (int i = 0; i < labels.length; i++) {
            features[i] = new int[] {i % FEATURES, (i + 3) % FEATURES};
            blank[i] = i % 2 == 1;
        }
        return new TrainingPage(features, blank, labels, weight);
    }
}
