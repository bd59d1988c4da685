package news.copydesk.cli.kafka;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.kafka.streams.TopologyDescription;
import org.apache.kafka.streams.TopologyDescription.Node;
import org.apache.kafka.streams.TopologyDescription.Processor;
import org.apache.kafka.streams.TopologyDescription.Source;

/**
 * The topics between a job's steps and those that its stores are kept on.
 *
 * @param ours those that this version of the topology has and that are there
 * @param foreign those that look like it, but may be another job's whose name begins alike, or an older version's
 */
record InternalTopics(List<String> ours, List<String> foreign) {

    private static final String CHANGELOG = "-changelog";
    private static final String REPARTITION = "-repartition";

    /** @param present all topics of the cluster */
    static InternalTopics of(TopologyDescription topology, String application, Collection<String> present) {
        String prefix = application + "-";
        Set<String> known = new TreeSet<>();
        topology.subtopologies().forEach(part -> part.nodes().forEach(node -> add(node, prefix, known)));
        List<String> alike = present.stream()
                .filter(topic -> topic.startsWith(prefix))
                .filter(topic -> topic.endsWith(CHANGELOG) || topic.endsWith(REPARTITION))
                .sorted()
                .toList();
        return new InternalTopics(
                present.stream().filter(known::contains).sorted().toList(),
                alike.stream().filter(topic -> !known.contains(topic)).toList());
    }

    private static void add(Node node, String prefix, Set<String> known) {
        if (node instanceof Source source && source.topicSet() != null) {
            source.topicSet().stream()
                    .filter(topic -> topic.endsWith(REPARTITION))
                    .map(topic -> topic.startsWith(prefix) ? topic : prefix + topic)
                    .forEach(known::add);
        } else if (node instanceof Processor processor) {
            processor.stores().forEach(store -> known.add(prefix + store + CHANGELOG));
        }
    }
}
