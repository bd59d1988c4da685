package news.copydesk.cli.kafka;

import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.KafkaFuture;

/** Waits for the answers of an admin client. */
final class AdminCalls {

    private AdminCalls() {}

    /**
     * The answer.
     *
     * @param what was asked, to follow "cannot"
     * @throws ClusterFailure if the cluster refuses or does not answer
     */
    static <T> T await(KafkaFuture<T> future, String what) {
        return await(future, what, Set.of(), null);
    }

    /**
     * The answer.
     *
     * @param fine errors on which {@code otherwise} is the answer
     */
    static <T> T await(KafkaFuture<T> future, String what, Set<Class<? extends Exception>> fine, T otherwise) {
        try {
            return future.get();
        } catch (ExecutionException failed) {
            if (fine.stream().anyMatch(type -> type.isInstance(failed.getCause()))) {
                return otherwise;
            }
            throw new ClusterFailure("cannot " + what + ": " + failed.getCause().getMessage(), failed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClusterFailure("interrupted while waiting to " + what, e);
        }
    }
}
