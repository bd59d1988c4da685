package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PageGradientTest {

    private static final int L = Label.COUNT;
    private final Parameters layout = new Parameters(0);

    @Test
    void theGradientIsTheSlopeOfTheLikelihood() {
        TrainingPage page = page(1, 1 << 7 | 1 << 1, TrainingPage.ANY, 1 << 7);
        Random random = new Random(7);
        double[][] emissions = new double[4][];
        for (int i = 0; i < 4; i++) {
            emissions[i] = random.doubles(L, -1, 1).toArray();
        }
        double[] parameters = random.doubles(layout.count(), -1, 1).toArray();
        PageGradient gradient = new PageGradient(page, emissions, parameters, layout);
        for (int line = 0; line < 4; line++) {
            for (int label = 0; label < L; label++) {
                double slope = slope(page, emissions, parameters, emissions[line], label);
                assertThat(gradient.line(line)[label])
                        .as("label %d of line %d", label, line)
                        .isCloseTo(slope, within(1e-5));
            }
        }
        for (int label = 0; label < L; label++) {
            assertThat(gradient.line(0)[label])
                    .isCloseTo(slope(page, emissions, parameters, parameters, layout.start() + label), within(1e-5));
        }
        for (int step = 0; step < gradient.steps().length; step++) {
            assertThat(gradient.steps()[step])
                    .as("step %d", step)
                    .isCloseTo(slope(page, emissions, parameters, parameters, layout.steps() + step), within(1e-5));
        }
    }

    private double slope(TrainingPage page, double[][] emissions, double[] parameters, double[] in, int at) {
        double step = 1e-5;
        double here = in[at];
        in[at] = here + step;
        double up = new PageGradient(page, emissions, parameters, layout).likelihood();
        in[at] = here - step;
        double down = new PageGradient(page, emissions, parameters, layout).likelihood();
        in[at] = here;
        return (up - down) / (2 * step);
    }

    @Test
    void knowingNothingEveryLabelIsEquallyLikely() {
        PageGradient gradient = new PageGradient(page(1 << 2), new double[1][L], new double[layout.count()], layout);
        assertThat(gradient.likelihood()).isCloseTo(-Math.log(L), within(1e-12));
    }

    @Test
    void aPageWithoutTruthTeachesNothing() {
        TrainingPage page = page(TrainingPage.ANY, TrainingPage.ANY, TrainingPage.ANY);
        double[] parameters = new Random(3).doubles(layout.count(), -1, 1).toArray();
        PageGradient gradient = new PageGradient(page, new double[3][L], parameters, layout);
        assertThat(gradient.likelihood()).isCloseTo(0, within(1e-9));
        assertThat(gradient.steps()).containsOnly(new double[gradient.steps().length], within(1e-9));
    }

    @Test
    void anImprobableTruthDoesNotOverflow() {
        double[][] emissions = new double[200][L];
        int[] allowed = new int[200];
        for (int i = 0; i < 200; i++) {
            emissions[i][3] = 900;
            allowed[i] = 1 << 4;
        }
        PageGradient gradient = new PageGradient(page(allowed), emissions, new double[layout.count()], layout);
        assertThat(gradient.likelihood()).isCloseTo(-180_000, within(1.0));
        assertThat(gradient.line(100)[4]).isCloseTo(1, within(1e-9));
    }

    private static TrainingPage page(int... allowed) {
        boolean[] blank = new boolean[allowed.length];
        for (int i = 0; i < allowed.length; i++) {
            blank[i] = i % 2 == 1;
        }
        return new TrainingPage(new int[allowed.length][0], blank, allowed, 1);
    }
}
