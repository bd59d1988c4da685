package news.copydesk.enrich.caption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameHashesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The mayor of Lyon spoke.       | The square in LYON at noon | true",
                "The mayor of Lyon spoke.       | The square in Lille        | false",
                "Talks in Lima went on.         | Night falls. Talks go on   | false",
                "Ο δήμος της ΠΑΤΡΑΣ αποφάσισε.  | Το λιμάνι της Πάτρας, της Πατρας | true",
                "Nothing but al Ba              | The Ba and the Al          | false",
            })
    void sharesNamesInAnyCase(String article, String caption, boolean shared) {
        assertThat(names(article, true).hasAny(names(caption, false))).isEqualTo(shared);
    }

    @Test
    void growsAndKeepsWhatItHolds() {
        StringBuilder text = new StringBuilder("Start");
        for (char first = 'A'; first <= 'Z'; first++) {
            for (char second = 'a'; second <= 'z'; second++) {
                text.append(' ').append(first).append(second).append("xyz");
            }
        }
        NameHashes all = names(text.toString(), true);
        for (String word : text.toString().split(" ")) {
            assertThat(all.hasAny(names(word, true))).as(word).isTrue();
        }
        assertThat(all.hasAny(names("Elsewhere", true))).isFalse();
    }

    @Test
    void isEmptyWithoutCapitals() {
        assertThat(names("no names in here, 北京也没有", true).isEmpty()).isTrue();
    }

    private static NameHashes names(String text, boolean first) {
        NameHashes names = new NameHashes();
        names.addNames(text, first);
        return names;
    }
}
