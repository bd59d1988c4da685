package news.copydesk.stream;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * How the job's own topics are divided: into as many partitions as the settings say, and behind the store of raw keys as many as the raw
 * topic has. They are made at the first start; from then on the state in them is divided so, and Kafka Streams stops at any other number.
 */
final class Divisions {

    private static final String RESET =
            "stop all instances and `copydesk reset` the job, which reads all its input again.";

    private Divisions() {}

    /**
     * What does not fit in the topics that are there, with its remedy; empty if the job may start.
     *
     * @param look tells the partitions of those of the topics that are there
     */
    static List<String> faults(LineSettings settings, Function<List<String>, Map<String, Integer>> look) {
        String raw = settings.topics().raw().name();
        String keys = settings.applicationId() + "-" + StoreNames.KEYS + "-changelog";
        List<String> hops = CopydeskTopology.topicsBetween(settings.applicationId());
        List<String> all = new ArrayList<>(hops);
        all.addAll(List.of(raw, keys));
        Map<String, Integer> there = look.apply(all);

        List<String> faults = new ArrayList<>();
        int wanted = settings.topics().articles().partitions();
        hops.stream()
                .filter(hop -> there.getOrDefault(hop, wanted) != wanted)
                .findFirst()
                .ifPresent(hop -> faults.add("Topic " + hop + " has " + there.get(hop)
                        + " partitions, by which the job's state is divided, but topics.partitions is " + wanted
                        + ". Set that to " + there.get(hop) + ", or " + RESET));
        if (there.containsKey(raw) && there.containsKey(keys) && !there.get(raw).equals(there.get(keys))) {
            faults.add("Topic " + raw + " has " + there.get(raw) + " partitions, but had " + there.get(keys)
                    + " when the job divided its state by them. To go on, " + RESET);
        }
        return faults;
    }
}
