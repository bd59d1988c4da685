package news.copydesk.stream;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;

class TopicSetupTest {

    @Test
    void a_cluster_that_does_not_answer_is_named_as_the_cause_with_what_to_check() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
                Admin admin = Admin.create(Map.of(
                        "bootstrap.servers",
                        "localhost:" + silent.getLocalPort(),
                        "default.api.timeout.ms",
                        "1000",
                        "request.timeout.ms",
                        "1000"))) {
            TopicSetup setup = new TopicSetup(admin, Duration.ofSeconds(10));

            assertThatThrownBy(() -> setup.check(Topics.standard().required()))
                    .isInstanceOf(ClusterException.class)
                    .hasMessageStartingWith("Cannot look at topic news.")
                    .hasMessageEndingWith(
                            ": no answer from the cluster in time; check bootstrap.servers, the network and"
                                    + " the security settings");
        }
    }
}
