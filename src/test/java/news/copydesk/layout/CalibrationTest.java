package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CalibrationTest {

    @Test
    void noDifferenceIsEvenOdds() {
        assertThat(Calibration.factor(0)).isEqualTo(1);
        assertThat(Calibration.scaled(0)).isEqualTo(1);
    }

    @Test
    void aDifferenceCountsSevenTenthsOfWhatTheModelTakesItFor() {
        assertThat(Calibration.factor(-100)).isEqualTo(Math.exp(-0.7), within(1e-9));
        assertThat(Calibration.scaled(250)).isEqualTo(Math.exp(1.75), within(1e-7));
    }

    @Test
    void whatIsBeyondTheTableIsComputed() {
        assertThat(Calibration.factor(-7000)).isEqualTo(Math.exp(-49), within(1e-27));
        assertThat(Calibration.factor(-1_000_000)).isZero();
    }
}
