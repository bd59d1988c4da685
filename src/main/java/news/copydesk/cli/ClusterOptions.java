package news.copydesk.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.cli.settings.Setting;
import picocli.CommandLine.Option;

/** The options of every command that talks to a Kafka cluster. */
final class ClusterOptions extends SettingsOptions {

    @Option(
            names = {"-b", "--bootstrap-servers"},
            paramLabel = "HOST:PORT,…",
            description = "Brokers to start from.")
    private String bootstrapServers;

    @Option(
            names = "--kafka",
            paramLabel = "NAME=VALUE",
            description = "A property for the Kafka clients: --kafka security.protocol=SSL")
    private Map<String, String> kafka = new LinkedHashMap<>();

    /** Whether the command line itself names a cluster. */
    boolean namesCluster() {
        return bootstrapServers != null;
    }

    @Override
    List<Setting> more() {
        List<Setting> flags = new ArrayList<>();
        kafka.forEach((name, value) -> flags.add(new Setting("kafka." + name, value, "--kafka")));
        if (bootstrapServers != null) {
            flags.add(new Setting("kafka.bootstrap.servers", bootstrapServers, "--bootstrap-servers"));
        }
        return flags;
    }
}
