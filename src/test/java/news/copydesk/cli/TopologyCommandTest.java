package news.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopologyCommandTest {

    @TempDir
    Path home;

    @Test
    void asText() {
        Cli.Ran ran = new Cli(home).run("topology", "--set", "topics.raw=staging.raw");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).startsWith("Topologies:\n").contains("(topics: [staging.raw])", "Processor: edit");
    }

    @Test
    void asMermaid() {
        assertThat(new Cli(home).run("topology", "--mermaid").out())
                .startsWith("flowchart LR\n")
                .contains("    node_edit[\"edit\"]\n")
                .contains("  topic_news_raw[/\"news.raw\"/] --> node_edit\n")
                .contains("  node_edit --> topic_news_dead_letters[/\"news.dead-letters\"/]\n");
    }
}
