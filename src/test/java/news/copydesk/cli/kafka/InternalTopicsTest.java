package news.copydesk.cli.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.copydesk.article.Rejection;
import news.copydesk.stream.CopydeskTopology;
import news.copydesk.stream.LineSettings;
import org.junit.jupiter.api.Test;

/** What {@code reset} may delete: all that is the job's own, and nothing of another job's. */
class InternalTopicsTest {

    private static final List<String> OURS = List.of(
            "copydesk-articles-changelog",
            "copydesk-bands-changelog",
            "copydesk-by-article-repartition",
            "copydesk-by-band-repartition",
            "copydesk-by-site-repartition",
            "copydesk-contents-changelog",
            "copydesk-copies-changelog",
            "copydesk-copies-repartition",
            "copydesk-keys-changelog",
            "copydesk-sites-changelog");

    @Test
    void theJobsOwnAreThoseOfItsTopologyThatAreThere() {
        assertThat(of(OURS).ours()).isEqualTo(OURS);
        assertThat(of(OURS).foreign()).isEmpty();
        assertThat(of(List.of("copydesk-keys-changelog")).ours()).containsExactly("copydesk-keys-changelog");
    }

    @Test
    void whatOnlyLooksLikeThemIsToldAndWhatDoesNotIsNothingToUs() {
        InternalTopics topics = of(List.of(
                "copydesk-two-keys-changelog",
                "copydesk-old-repartition",
                "copydesk-notes",
                "copydesk2-keys-changelog",
                "weather-keys-changelog",
                "by-site-repartition",
                "news.raw"));

        assertThat(topics.ours()).isEmpty();
        assertThat(topics.foreign()).containsExactly("copydesk-old-repartition", "copydesk-two-keys-changelog");
    }

    private static InternalTopics of(List<String> present) {
        return InternalTopics.of(
                CopydeskTopology.build(
                                LineSettings.of("localhost:1"),
                                raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "The desk is closed"))
                        .describe(),
                "copydesk",
                present);
    }
}
