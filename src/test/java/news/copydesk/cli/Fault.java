package news.copydesk.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import news.copydesk.containers.Installation;
import news.copydesk.containers.Node;
import org.apache.kafka.clients.admin.Admin;

/**
 * Something that goes wrong, and is put right after a while by somebody who looks after the cluster; nobody looks after the job.
 *
 * @param name to choose it by
 * @param what it is, for the table
 * @param lasts until it is put right
 */
record Fault(String name, String what, Duration lasts, Step blow, Step mend) {

    /** Does something to the cluster. */
    @FunctionalInterface
    interface Step {
        void on(Installation all, Admin admin) throws Exception;
    }

    /** Picks the one that it happens to. */
    @FunctionalInterface
    interface Choice {
        Node of(Installation all, Admin admin) throws Exception;
    }

    /** Does something to a node. */
    @FunctionalInterface
    interface Deed {
        void to(Installation all, Node node);
    }

    /** Something that happens to one node, which is chosen when it happens. */
    static Fault of(String name, String what, Duration lasts, Choice choice, Deed blow, Deed mend) {
        AtomicReference<Optional<Node>> struck = new AtomicReference<>(Optional.empty());
        return new Fault(
                name,
                what,
                lasts,
                (all, admin) -> {
                    Node node = choice.of(all, admin);
                    struck.set(Optional.of(node));
                    blow.to(all, node);
                },
                (all, admin) -> struck.get().ifPresent(node -> mend.to(all, node)));
    }

    /** Something that needs no hand. */
    static Fault passing(String name, String what, Step blow) {
        return new Fault(name, what, Duration.ZERO, blow, (all, admin) -> {});
    }

    @Override
    public String toString() {
        return name;
    }
}
