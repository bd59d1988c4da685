package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which neighbouring words with capitals a line has. */
class CapitalPairsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Ghita Marsh at the gauge # Ghita Marsh",
                "The surveyor, Ghita Marsh, was glad # Ghita Marsh",
                "Ana Maria Ruiz-Lang # Ana Maria, Maria Ruiz-Lang",
                "Ghita Marsh's gauge # Ghita Marsh",
                "It was Ghita who said so # ",
                "Ghita, Marsh and Lowe # ",
                "J Marsh and A B # ",
                "Глава города Анна Лис # Анна Лис",
                "川の水位 # ",
                " # ",
            })
    void pairsStandSideBySideWithOneSpaceBetween(String line, String pairs) {
        List<Integer> found = new ArrayList<>();
        CapitalPairs cursor = new CapitalPairs(line == null ? "" : line);
        while (cursor.next()) {
            found.add(cursor.hash());
        }
        List<Integer> expected = pairs == null
                ? List.of()
                : List.of(pairs.split(", ")).stream().map(String::hashCode).toList();
        assertThat(found).isEqualTo(expected);
    }
}
