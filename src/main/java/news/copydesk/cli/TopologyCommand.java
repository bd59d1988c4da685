package news.copydesk.cli;

import news.copydesk.article.Rejection;
import news.copydesk.cli.print.Mermaid;
import news.copydesk.cli.settings.Settings;
import news.copydesk.stream.CopydeskTopology;
import org.apache.kafka.streams.TopologyDescription;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code copydesk topology}. */
@Command(
        name = "topology",
        description = "Show the way of the data through the job.",
        footer = {"", "Examples:", "  copydesk topology", "  copydesk topology --mermaid > topology.mmd"})
final class TopologyCommand implements Runnable {

    private final Console console;

    @Option(names = "--mermaid", description = "As a Mermaid flowchart.")
    private boolean mermaid;

    @Mixin
    private ClusterOptions options;

    TopologyCommand(Console console) {
        this.console = console;
    }

    @Override
    public void run() {
        Settings settings = options.read(console);
        // Nothing is edited here, so the desk that takes a second to open stays closed.
        TopologyDescription topology = CopydeskTopology.build(
                        settings.line(), raw -> new Rejection(Rejection.Reason.EMPTY, "edit", "The desk is closed"))
                .describe();
        if (mermaid) {
            new Mermaid(console.out()).draw(topology);
        } else {
            console.out().print(topology);
        }
    }
}
