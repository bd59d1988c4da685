package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import news.copydesk.article.ClusterEvent;
import news.copydesk.link.Counts;
import news.copydesk.link.MemoryTable;

/** Bands and nodes joined as a topology would, with messages that are on their way in no order but each sender's. */
public final class ClusterLine {

    private static final int SLOTS = 4;

    private final BandIndex bands;
    private final Clusters clusters;
    private final Random random;
    private final List<NodeMessage> underway = new ArrayList<>();
    private final Map<String, ClusterEvent> published = new TreeMap<>();
    private int processed;

    public ClusterLine(long seed, Counts counts) {
        this.bands = new BandIndex(new MemoryTable(), counts);
        this.clusters = new Clusters(new MemoryTable(), counts);
        this.random = new Random(seed);
    }

    public void article(String id, Optional<Signature> signature, Optional<String> wire) {
        underway.add(new NodeMessage.Member(id, wire, false));
        signature.ifPresent(found -> BandEntry.of(id, found, SLOTS)
                .forEach(entry -> underway.addAll(bands.accept(BandEntry.of(entry.key(), entry.toBytes())))));
    }

    public void message(NodeMessage message) {
        underway.add(message);
    }

    public Map<String, ClusterEvent> settle() {
        while (!underway.isEmpty()) {
            int at = random.nextInt(underway.size());
            NodeMessage next = underway.get(at);
            underway.set(at, underway.get(underway.size() - 1));
            underway.remove(underway.size() - 1);
            processed++;
            Clusters.Outcome outcome = clusters.accept(NodeMessage.of(next.to(), next.toBytes()));
            underway.addAll(outcome.messages());
            if (outcome.changed()) {
                outcome.event()
                        .ifPresentOrElse(event -> published.put(next.to(), event), () -> published.remove(next.to()));
            }
        }
        return published;
    }

    public int processed() {
        return processed;
    }
}
