package news.copydesk.link.cluster;

import java.util.Optional;
import java.util.OptionalDouble;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership.Role;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * What an article's node knows.
 *
 * @param known a version of the article was published
 * @param parent an article of the same cluster with a smaller id
 * @param label the smallest id known to be in the cluster
 * @param below the likest article with a smaller id
 * @param above the likest article with a greater id
 */
record Node(
        String id,
        boolean known,
        boolean withdrawn,
        Optional<String> wire,
        Optional<String> parent,
        String label,
        Optional<Likeness> below,
        Optional<Likeness> above) {

    private static final int FORMAT = 1;

    /** How like another article is. */
    record Likeness(String id, double similarity) {

        /** The likelier one; of equals that with the smaller id, so that the order of arrival does not matter. */
        static Optional<Likeness> best(Optional<Likeness> known, Likeness other) {
            boolean better = known.isEmpty()
                    || other.similarity > known.get().similarity
                    || other.similarity == known.get().similarity && other.id.compareTo(known.get().id) < 0;
            return better ? Optional.of(other) : known;
        }
    }

    static Node of(String id) {
        return new Node(id, false, false, Optional.empty(), Optional.empty(), id, Optional.empty(), Optional.empty());
    }

    Node withMember(Optional<String> newWire, boolean gone) {
        return new Node(id, true, gone, newWire, parent, label, below, above);
    }

    Node withParent(String newParent) {
        return new Node(id, known, withdrawn, wire, Optional.of(newParent), label, below, above);
    }

    Node withLabel(String other) {
        return other.compareTo(label) >= 0 ? this : new Node(id, known, withdrawn, wire, parent, other, below, above);
    }

    Node withLikeness(String other, double similarity) {
        Likeness likeness = new Likeness(other, similarity);
        return other.compareTo(id) < 0
                ? new Node(id, known, withdrawn, wire, parent, label, Likeness.best(below, likeness), above)
                : new Node(id, known, withdrawn, wire, parent, label, below, Likeness.best(above, likeness));
    }

    /** What is public of it; empty while the article is unknown, withdrawn or without a copy. */
    Optional<ClusterEvent> event() {
        Optional<Likeness> likest = below.or(() -> above);
        if (!known || withdrawn || likest.isEmpty()) {
            return Optional.empty();
        }
        boolean first = label.equals(id);
        return Optional.of(new ClusterEvent(
                ClusterEvent.SCHEMA,
                id,
                label,
                first ? Role.FIRST : Role.COPY,
                first ? Optional.empty() : likest.map(Likeness::id),
                first ? OptionalDouble.empty() : OptionalDouble.of(likest.get().similarity()),
                wire));
    }

    byte[] toBytes() {
        ByteWriter bytes = new ByteWriter()
                .oneByte(FORMAT)
                .flag(known)
                .flag(withdrawn)
                .text(wire)
                .text(parent)
                .text(label);
        write(bytes, below);
        write(bytes, above);
        return bytes.toBytes();
    }

    static Node read(String id, byte[] value) {
        ByteReader bytes = ByteReader.of(value, FORMAT, "node of copies");
        return new Node(
                id,
                bytes.flag(),
                bytes.flag(),
                bytes.optionalText(),
                bytes.optionalText(),
                bytes.text(),
                likeness(bytes),
                likeness(bytes));
    }

    private static void write(ByteWriter bytes, Optional<Likeness> likeness) {
        bytes.text(likeness.map(Likeness::id));
        likeness.ifPresent(found -> bytes.number(found.similarity()));
    }

    private static Optional<Likeness> likeness(ByteReader bytes) {
        return bytes.optionalText().map(other -> new Likeness(other, bytes.doubleNumber()));
    }
}
