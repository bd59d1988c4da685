package news.copydesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.desk.Desk;
import org.junit.jupiter.api.Test;

class MeteredDeskTest {

    @Test
    void countsWhatItEditsAndTellsAgenciesAsTheJobsOwnDeskDoes() {
        Meter meter = new Meter();
        MeteredDesk desk = new MeteredDesk(Desk.open(Optional.empty()), meter);

        assertThat(desk.apply(RawArticle.of(" ".getBytes(UTF_8)))).isInstanceOf(Rejection.class);
        assertThat(meter.counted()).isEqualTo(1);
        assertThat(desk.agency("Reuters"))
                .isEqualTo(Desk.open(Optional.empty()).agency("Reuters"))
                .isPresent();
    }

    @Test
    void tellsNoneOfADeskThatKnowsNone() {
        assertThat(new MeteredDesk(raw -> null, new Meter()).agency("Reuters")).isEmpty();
    }
}
