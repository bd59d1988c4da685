package news.copydesk.link.cluster;

import java.util.Optional;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/** What is told to an article's node in the graph of copies. */
public sealed interface NodeMessage {

    /** The article that is told: the record key to partition by. */
    String to();

    /**
     * A version of the article was published.
     *
     * @param wire the agency that it comes from
     * @param withdrawn the article is withdrawn by now
     */
    record Member(String to, Optional<String> wire, boolean withdrawn) implements NodeMessage {}

    /** The bodies of this article and of {@code other} are alike. */
    record Edge(String to, String other, double similarity) implements NodeMessage {}

    /** This article and {@code with}, which has a smaller id, belong to one cluster. */
    record Union(String to, String with) implements NodeMessage {}

    /** {@code follower} wants to know this article's cluster, now and whenever it changes. */
    record Follow(String to, String follower) implements NodeMessage {}

    /** This article belongs to the cluster of that id, or to one of a smaller. */
    record Label(String to, String label) implements NodeMessage {}

    /** Tell the followers after that one, too. */
    record Continue(String to, String after) implements NodeMessage {}

    /** The form in which it travels; {@link #to} is the record's key. */
    default byte[] toBytes() {
        ByteWriter bytes = new ByteWriter().oneByte(1);
        if (this instanceof Member member) {
            bytes.oneByte('M').text(member.wire).flag(member.withdrawn);
        } else if (this instanceof Edge edge) {
            bytes.oneByte('E').text(edge.other).number(edge.similarity);
        } else if (this instanceof Union union) {
            bytes.oneByte('U').text(union.with);
        } else if (this instanceof Follow follow) {
            bytes.oneByte('F').text(follow.follower);
        } else if (this instanceof Label label) {
            bytes.oneByte('L').text(label.label);
        } else if (this instanceof Continue more) {
            bytes.oneByte('C').text(more.after);
        }
        return bytes.toBytes();
    }

    /** What {@link #toBytes} wrote. */
    static NodeMessage of(String to, byte[] value) {
        ByteReader bytes = ByteReader.of(value, 1, "message on copies");
        int kind = bytes.oneByte();
        return switch (kind) {
            case 'M' -> new Member(to, bytes.optionalText(), bytes.flag());
            case 'E' -> new Edge(to, bytes.text(), bytes.doubleNumber());
            case 'U' -> new Union(to, bytes.text());
            case 'F' -> new Follow(to, bytes.text());
            case 'L' -> new Label(to, bytes.text());
            case 'C' -> new Continue(to, bytes.text());
            default ->
                throw new IllegalStateException("No message on copies is of kind " + kind
                        + ": run the version that wrote it, or reset the application");
        };
    }
}
