package news.copydesk.stream;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import news.copydesk.article.Article;
import news.copydesk.article.ClusterEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    private static final String CLUSTER =
            "{\"schema\":\"cluster/1\",\"articleId\":\"b\",\"clusterId\":\"a\",\"role\":\"copy\"%s}";

    @Test
    void readsAnEventOfANewerVersion() {
        byte[] newer = CLUSTER.formatted(",\"colour\":\"green\"").getBytes(UTF_8);

        assertThat(Json.read(newer, ClusterEvent.class).clusterId()).isEqualTo("a");
        assertThat(Json.read(newer, ClusterEvent.class).of()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"null", "{}", "[]", "\"text\"", "{\"articleId\":\"b\",\"clusterId\":\"a\"}", "{\"id\":\"b\"}", ""
            })
    void refusesWhatLacksWhatEveryEventHas(String other) {
        assertThatThrownBy(() -> Json.read(other.getBytes(UTF_8), ClusterEvent.class))
                .isInstanceOf(JacksonException.class);
        assertThatThrownBy(() -> Json.read(other.getBytes(UTF_8), Article.class))
                .isInstanceOf(JacksonException.class);
    }
}
