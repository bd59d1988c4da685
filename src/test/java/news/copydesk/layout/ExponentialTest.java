package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.junit.jupiter.api.Test;

class ExponentialTest {

    @Test
    void agreesWithTheMathematicians() {
        for (double x = -600; x <= 600; x += 0.37) {
            assertThat(Exponential.of(x)).as("e^%s", x).isCloseTo(Math.exp(x), withinPercentage(1e-5));
        }
        assertThat(Exponential.of(0)).isEqualTo(1);
    }

    @Test
    void whatIsTooSmallToMatterIsNothing() {
        assertThat(Exponential.of(-701)).isZero();
        assertThat(Exponential.of(Double.NEGATIVE_INFINITY)).isZero();
    }
}
