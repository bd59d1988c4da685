package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FeaturesTest {

    private final Features features = new Features();

    @Test
    void everyFeatureHasANameOfItsOwn() {
        assertThat(features.names()).hasSize(features.total()).doesNotHaveDuplicates();
    }

    @Test
    void aLineHasItsOwnTraitsAndThoseOfItsNeighbours() {
        LineTraits[] page = {new LineTraits(), new LineTraits()};
        page[0].add(Trait.CUE, "alone");
        page[1].add(Trait.KIND, "title");
        assertThat(java.util.Arrays.stream(new PageFeatures(features, page).of(1))
                        .mapToObj(features::name))
                .containsExactlyInAnyOrder("kind=title", "previous:cue=alone", "kind=title & previous:cue=alone");
    }

    @Test
    void weightsSurviveTheirFile() throws IOException {
        int size = features.total() * Label.COUNT + Label.COUNT + 2 * Label.COUNT * Label.COUNT;
        double[] parameters = new Random(1)
                .doubles(size)
                .map(value -> value < 0.9 ? 0 : Math.round(value * 1000) / 1000.0)
                .toArray();
        ChainWeights weights = ChainWeights.of(features, parameters);
        String file = String.join("\n", weights.lines());
        ChainWeights again = ChainWeights.read(new BufferedReader(new StringReader(file)), features);
        assertThat(again.lines()).isEqualTo(weights.lines()).isNotEmpty();
    }

    @Test
    void weightsOfUnknownFeaturesAreRefusedWithTheirLine() {
        BufferedReader file = new BufferedReader(new StringReader("# fitted\nkind=poem\tdek\t1.0"));
        assertThatThrownBy(() -> ChainWeights.read(file, features))
                .hasMessage(
                        "Line 2 of the weights names the unknown feature 'kind=poem': fit them again with `copydesk fit`.");
    }
}
