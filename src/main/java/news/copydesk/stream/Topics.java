package news.copydesk.stream;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The topics that Copydesk reads and writes.
 *
 * @param raw what scrapers deliver
 * @param articles one event per article version, by article id
 * @param captions one event per caption, by caption id, partitioned by article id
 * @param references one event per cross-reference, by reference id, partitioned by article id
 * @param clusters copies of one story, by article id
 * @param deadLetters raw records that could not be edited, as they came
 */
public record Topics(Topic raw, Topic articles, Topic captions, Topic references, Topic clusters, Topic deadLetters) {

    static final int PARTITIONS = 4;

    private static final int MIB = 1024 * 1024;

    /**
     * The names of EVENTS, four partitions each. Raw records may be larger than the intake's limit so that an oversized one arrives and
     * is dead-lettered instead of failing at its producer; dead letters may be larger still, because they carry what raw records carry
     * and the reason; and they stay until somebody deletes them.
     */
    public static Topics standard() {
        return new Topics(
                Topic.kept("news.raw", Optional.of(Duration.ofDays(7)), 4 * MIB).asInput(),
                Topic.compacted("news.articles", 4 * MIB),
                Topic.compacted("news.captions", 4 * MIB),
                Topic.compacted("news.references", 4 * MIB),
                Topic.compacted("news.clusters", MIB),
                Topic.kept("news.dead-letters", Optional.empty(), 8 * MIB));
    }

    public Topics {
        List<String> names = List.of(
                raw.name(), articles.name(), captions.name(), references.name(), clusters.name(), deadLetters.name());
        if (new TreeSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("Each topic needs a name of its own: " + names);
        }
    }

    /** All six, in the order of the flow. */
    public List<Topic> all() {
        return List.of(raw, articles, captions, references, clusters, deadLetters);
    }

    /** Those that have to exist before the job starts. */
    public List<Topic> required() {
        return all();
    }

    /** The same topics, each changed by {@code change}. */
    public Topics map(UnaryOperator<Topic> change) {
        return new Topics(
                change.apply(raw),
                change.apply(articles),
                change.apply(captions),
                change.apply(references),
                change.apply(clusters),
                change.apply(deadLetters));
    }

    /** {@code staging.} before every name. */
    public Topics withPrefix(String prefix) {
        return map(topic -> topic.withName(prefix + topic.name()));
    }

    public Topics withPartitions(int partitions) {
        return map(topic -> topic.withPartitions(partitions));
    }

    public Topics withReplication(int replication) {
        return map(topic -> topic.withReplication(replication));
    }

    /**
     * Other names for some topics.
     *
     * @param names new name by present name
     * @throws IllegalArgumentException if a present name is none of ours
     */
    public Topics renamed(Map<String, String> names) {
        Map<String, String> left = new LinkedHashMap<>(names);
        Topics renamed = map(topic -> {
            String name = left.remove(topic.name());
            return name == null ? topic : topic.withName(name);
        });
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("No topic of ours is called " + left.keySet() + "; there are "
                    + all().stream().map(Topic::name).toList());
        }
        return renamed;
    }
}
