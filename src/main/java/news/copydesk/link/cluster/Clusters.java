package news.copydesk.link.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.ClusterEvent;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;
import news.copydesk.link.Table;

/**
 * Joins copies to clusters: the connected parts of the graph of similar articles, each named after its smallest id. Partitioned by
 * {@link NodeMessage#to()}.
 *
 * <p>A forest in which every node knows one parent with a smaller id. To join two articles, the greater takes the smaller as its parent;
 * if it has one already, it keeps the smaller of both, and the same question goes to the greater of both. Ids only fall on the way, so it
 * ends, and a tree's root is the smallest id of its cluster. Nodes follow their parents to learn that root. Everything that a node knows
 * only ever falls or grows, so messages may come in any order, and twice. What was joined once stays joined, whichever versions the
 * articles have since: a story's copies are those of any of its versions.
 */
public final class Clusters {

    /** How many followers one message tells; a message to oneself tells the next ones. */
    static final int FOLLOWERS_AT_ONCE = 1_000;

    private final Table table;
    private final Counts counts;

    /**
     * What came of a message.
     *
     * @param changed whether what is public of the article has changed
     * @param event what is public now; empty is to be published as a tombstone
     */
    public record Outcome(List<NodeMessage> messages, boolean changed, Optional<ClusterEvent> event) {}

    public Clusters(Table table, Counts counts) {
        this.table = table;
        this.counts = counts;
    }

    /** What is public of the article now. */
    public Optional<ClusterEvent> of(String articleId) {
        return table.get(key(articleId))
                .flatMap(value -> Node.read(articleId, value).event());
    }

    public Outcome accept(NodeMessage message) {
        String id = message.to();
        Node before = node(id);
        List<NodeMessage> messages = new ArrayList<>();
        Node after = before;
        boolean mayBePublic = false;
        if (message instanceof NodeMessage.Member member) {
            // A node that was forgotten, which its article need not be, may have left an event on the topic; and what
            // is
            // revised is not to be forgotten, nor is its place below its parent.
            mayBePublic = member.withdrawn() && !before.withdrawn();
            before.parent().ifPresent(parent -> messages.add(new NodeMessage.Follow(parent, id)));
            after = before.withMember(member.wire(), member.withdrawn());
        } else if (message instanceof NodeMessage.Edge edge) {
            after = join(before.withLikeness(edge.other(), edge.similarity()), edge.other(), messages);
        } else if (message instanceof NodeMessage.Union union) {
            after = join(before, union.with(), messages);
        } else if (message instanceof NodeMessage.Label label) {
            after = before.withLabel(label.label());
        } else if (message instanceof NodeMessage.Follow follow) {
            table.put(follower(id, follow.follower()), new byte[0]);
            messages.add(new NodeMessage.Label(follow.follower(), before.label()));
        } else if (message instanceof NodeMessage.Continue more) {
            tellFollowers(before, more.after(), messages);
        }
        if (!after.label().equals(before.label())) {
            tellFollowers(after, "", messages);
        }
        boolean touched = message instanceof NodeMessage.Member || message instanceof NodeMessage.Follow;
        if (touched || !after.equals(before)) {
            table.put(key(id), after.toBytes());
        }
        return new Outcome(messages, mayBePublic || !after.event().equals(before.event()), after.event());
    }

    private static Node join(Node node, String other, List<NodeMessage> messages) {
        if (other.compareTo(node.id()) >= 0
                || node.parent().filter(other::equals).isPresent()) {
            return node;
        }
        String smaller = other;
        if (node.parent().isPresent()) {
            String parent = node.parent().get();
            boolean keeps = parent.compareTo(other) < 0;
            messages.add(keeps ? new NodeMessage.Union(other, parent) : new NodeMessage.Union(parent, other));
            smaller = keeps ? parent : other;
        }
        if (node.parent().filter(smaller::equals).isEmpty()) {
            messages.add(new NodeMessage.Follow(smaller, node.id()));
        }
        return node.withParent(smaller).withLabel(smaller);
    }

    private void tellFollowers(Node node, String after, List<NodeMessage> messages) {
        byte[] prefix = follower(node.id(), "");
        int[] told = {0};
        table.scan(prefix, follower(node.id(), after), (key, value) -> {
            String follower = new ByteReader(Arrays.copyOfRange(key, prefix.length, key.length)).rest();
            messages.add(new NodeMessage.Label(follower, node.label()));
            if (++told[0] < FOLLOWERS_AT_ONCE) {
                return true;
            }
            messages.add(new NodeMessage.Continue(node.id(), follower));
            counts.count(Counted.FOLLOWERS_CONTINUED);
            return false;
        });
    }

    private Node node(String id) {
        return table.get(key(id)).map(value -> Node.read(id, value)).orElseGet(() -> Node.of(id));
    }

    private static byte[] key(String id) {
        return new ByteWriter().oneByte('N').bare(id).toBytes();
    }

    private static byte[] follower(String id, String follower) {
        return new ByteWriter().oneByte('F').text(id).bare(follower).toBytes();
    }
}
