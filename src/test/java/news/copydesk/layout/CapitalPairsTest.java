package news.copydesk.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        CapitalPairs cursor = pairs(line == null ? "" : line);
        while (cursor.next()) {
            found.add(cursor.hash());
        }
        List<Integer> expected = pairs == null
                ? List.of()
                : List.of(pairs.split(", ")).stream().map(String::hashCode).toList();
        assertThat(found).isEqualTo(expected);
    }

    /** Stretches of 63 characters are read at a time: wherever a name stands, it is found. */
    @ParameterizedTest
    @ValueSource(strings = {"a ", "a", "A", "-", "a-", "a, "})
    void pairsMayStandAnywhereInTheLine(String filling) {
        for (int before = 1; before < 140; before++) {
            CapitalPairs cursor = pairs(filling.repeat(before) + " Ghita Marsh");
            boolean found = false;
            while (cursor.next()) {
                found |= cursor.hash() == "Ghita Marsh".hashCode();
            }
            assertThat(found).as("behind %d of '%s'", before, filling).isTrue();
        }
    }

    private static CapitalPairs pairs(String line) {
        SecondCapitals capitals = new SecondCapitals(1);
        LineShape.of(line, new char[line.length() + ShapeScanner.ROOM], capitals);
        return new CapitalPairs(line, capitals, 0);
    }
}
