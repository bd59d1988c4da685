package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DescentTest {

    private static final int CAPTION = Label.CAPTION.ordinal();
    private static final int PARAGRAPH = Label.PARAGRAPH.ordinal();

    /** Feature 0 stands on captions, feature 1 on paragraphs, feature 2 on both. */
    private final List<TrainingPage> pages = List.of(
            page(new int[][] {{0, 2}, {1, 2}, {1, 2}}, CAPTION, PARAGRAPH, PARAGRAPH),
            page(new int[][] {{1, 2}, {0, 2}, {1, 2}}, PARAGRAPH, CAPTION, PARAGRAPH));

    @Test
    void learnsWhichFeatureSpeaksForWhichLabel() {
        double[] learnt = new Descent(3, 0.15, 0.2, 1).run(pages, 20);
        assertThat(learnt[Parameters.feature(0) + CAPTION]).isGreaterThan(learnt[Parameters.feature(0) + PARAGRAPH]);
        assertThat(learnt[Parameters.feature(1) + PARAGRAPH]).isGreaterThan(learnt[Parameters.feature(1) + CAPTION]);
    }

    @Test
    void theSamePagesGiveTheSameWeights() {
        assertThat(new Descent(3, 0.15, 0.6, 1).run(pages, 4)).isEqualTo(new Descent(3, 0.15, 0.6, 1).run(pages, 4));
    }

    private static TrainingPage page(int[][] features, int... labels) {
        int[] allowed = new int[labels.length];
        for (int i = 0; i < labels.length; i++) {
            allowed[i] = 1 << labels[i];
        }
        return new TrainingPage(features, new boolean[labels.length], allowed, 1);
    }
}
