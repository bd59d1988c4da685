package news.copydesk.link.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        // Another ending.
        "port, ports, true",
        "port, portes, true",
        "port, portier, false",
        "harbour, harbours, true",
        "bridge, bridging, false",
        "bon, bons, false",
        // One letter.
        "ferries, feries, true",
        "council, concil, true",
        "council, cuncil, true",
        "mayor, maior, false",
        "tunnel, funnel, false",
        "winter, wenders, false",
    })
    void aVariantHasAnotherEndingOrOneOtherLetter(String one, String other, boolean variant) {
        assertThat(Spelling.isVariant(one, other)).isEqualTo(variant);
        assertThat(Spelling.isVariant(other, one)).isEqualTo(variant);
    }

    @ParameterizedTest
    @CsvSource({
        "bridge, brigde, true",
        "bridge, birdge, true",
        "bridge, rbidge, true",
        "bridge, bridge, false",
        "bridge, brdige, true",
        "bridge, bredgi, false",
        "bridge, brigd, false",
        "mayor, maoyr, false",
        "harbour, habrour, true",
        "harbour, habruor, false",
    })
    void twoNeighboursMayBeSwapped(String one, String other, boolean swapped) {
        assertThat(Spelling.isSwapped(one, other)).isEqualTo(swapped);
        assertThat(Spelling.isSwapped(other, one)).isEqualTo(swapped);
    }
}
