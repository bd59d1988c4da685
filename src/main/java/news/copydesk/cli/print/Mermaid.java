package news.copydesk.cli.print;

import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Sink;
import org.apache.kafka.streams.TopologyDescription.Source;
import org.apache.kafka.streams.TopologyDescription.Subtopology;

/** Draws a topology as a Mermaid flowchart: topics as slanted boxes, processors as boxes, stores beside them. */
public final class Mermaid {

    private final PrintStream out;

    public Mermaid(PrintStream out) {
        this.out = out;
    }

    public void draw(TopologyDescription topology) {
        out.println("flowchart LR");
        for (Subtopology part : topology.subtopologies()) {
            out.println("  subgraph part" + part.id() + "[\"subtopology " + part.id() + "\"]");
            part.nodes().forEach(this::box);
            out.println("  end");
        }
        topology.subtopologies().forEach(part -> part.nodes().forEach(this::arrows));
    }

    private void box(Node node) {
        if (node instanceof Processor processor) {
            out.println("    " + id("node", node.name()) + "[\"" + node.name() + "\"]");
            processor.stores().forEach(store -> out.println("    " + id("store", store) + "[(\"" + store + "\")]"));
        }
    }

    private void arrows(Node node) {
        if (node instanceof Source source) {
            for (String topic : new TreeSet<>(source.topicSet())) {
                node.successors().forEach(next -> arrow(topic(topic), box(next.name(), next)));
            }
        } else if (node instanceof Processor processor) {
            Set<String> stores = new TreeSet<>(processor.stores());
            stores.forEach(store -> out.println("  " + id("node", node.name()) + " <--> " + id("store", store)));
            processor.successors().forEach(next -> arrow(id("node", node.name()), box(next.name(), next)));
        }
    }

    private void arrow(String from, String to) {
        out.println("  " + from + " --> " + to);
    }

    /** A sink is drawn as the topic that it writes to. */
    private static String box(String name, Node node) {
        return node instanceof Sink sink && sink.topic() != null ? topic(sink.topic()) : id("node", name);
    }

    private static String topic(String topic) {
        return id("topic", topic) + "[/\"" + topic + "\"/]";
    }

    /** Mermaid takes letters, digits and underscores only. */
    private static String id(String kind, String name) {
        StringBuilder id = new StringBuilder(kind).append('_');
        name.chars().forEach(c -> id.append(Character.isLetterOrDigit(c) ? (char) c : '_'));
        return id.toString();
    }
}
