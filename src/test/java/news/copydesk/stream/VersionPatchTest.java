package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterMembership;
import news.copydesk.article.RawArticle;
import news.copydesk.link.identify.Version;
import org.junit.jupiter.api.Test;

class VersionPatchTest {

    private static final Version THIRD = new Version(3, Status.REVISED, List.of(Part.DEK, Part.BODY), 0, 0);
    private static final Optional<ClusterMembership> CLUSTER =
            Optional.of(new ClusterMembership("a \"b\"", ClusterMembership.Role.COPY));

    /** A text that tries to look like the fields that are looked for. */
    private static final Article ARTICLE = new TinyDesk()
            .apply(
                    RawArticle.of(
                            "x\",\"version\":1,\"status\":\"new\",\"changes\":[]\nPhoto: ,\"articleVersion\":1,\n,\"provenance\":{"))
            .orThrow();

    @Test
    void the_bytes_are_those_of_the_article_written_as_that_version() {
        byte[] patched = VersionPatch.cluster(VersionPatch.article(write(ARTICLE), THIRD), CLUSTER, Integer.MAX_VALUE);

        Article third = ARTICLE.asVersion(3, Status.REVISED, THIRD.changes(), ARTICLE.fetched())
                .withCluster(CLUSTER);
        assertThat(new String(patched, UTF_8)).isEqualTo(new String(write(third), UTF_8));
    }

    @Test
    void a_caption_is_of_the_version_too() {
        byte[] patched = VersionPatch.caption(
                write(CaptionEvent.of(ARTICLE, ARTICLE.captions().get(0))), THIRD);

        Article third = ARTICLE.asVersion(3, Status.REVISED, List.of(), ARTICLE.fetched());
        assertThat(new String(patched, UTF_8))
                .isEqualTo(new String(
                        write(CaptionEvent.of(third, ARTICLE.captions().get(0))), UTF_8));
    }

    @Test
    void a_cluster_that_has_no_room_is_left_out() {
        byte[] event = write(ARTICLE);

        assertThat(VersionPatch.cluster(event, CLUSTER, event.length + 10)).isSameAs(event);
        assertThat(VersionPatch.cluster(event, Optional.empty(), Integer.MAX_VALUE))
                .isSameAs(event);
    }

    @Test
    void a_cluster_that_fills_the_room_to_the_last_byte_is_told() {
        byte[] event = write(ARTICLE);
        int length = VersionPatch.cluster(event, CLUSTER, Integer.MAX_VALUE).length;

        assertThat(VersionPatch.cluster(event, CLUSTER, length)).hasSize(length);
        assertThat(VersionPatch.cluster(event, CLUSTER, length - 1)).isSameAs(event);
    }

    @Test
    void an_event_of_another_version_of_the_program_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> VersionPatch.article("{}".getBytes(UTF_8), THIRD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("reset the application");
    }

    private static byte[] write(Object event) {
        return Json.mapper().writeValueAsBytes(event);
    }
}
