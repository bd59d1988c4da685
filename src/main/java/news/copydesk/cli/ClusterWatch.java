package news.copydesk.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import news.copydesk.cli.kafka.ClusterFailure;
import news.copydesk.cli.print.Printable;

/** Tells whoever waits for records that there is no cluster that could send any, and when there is one again. */
final class ClusterWatch {

    private static final Duration BETWEEN = Duration.ofSeconds(30);

    private final Runnable requireCluster;
    private final String servers;
    private final Consumer<String> say;
    private Instant heard = Instant.MAX;
    private boolean gone;

    /** @param requireCluster fails if no broker answers */
    ClusterWatch(Runnable requireCluster, String servers, Consumer<String> say) {
        this.requireCluster = requireCluster;
        this.servers = servers;
        this.say = say;
    }

    /**
     * Looks if there has been reason to for long enough.
     *
     * @param sent whether the cluster has sent something just now
     */
    void look(Instant now, boolean sent) {
        if (sent) {
            answered(now);
        } else if (heard.equals(Instant.MAX)) {
            heard = now;
        } else if (!now.isBefore(heard.plus(BETWEEN))) {
            ask(now);
        }
    }

    private void ask(Instant now) {
        try {
            requireCluster.run();
            answered(now);
        } catch (ClusterFailure none) {
            heard = now;
            if (!gone) {
                gone = true;
                say.accept(Printable.line("no Kafka answers at " + servers + " any more; waiting until it is back"));
            }
        }
    }

    private void answered(Instant now) {
        heard = now;
        if (gone) {
            gone = false;
            say.accept("Kafka answers again");
        }
    }
}
