package news.copydesk.containers;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testcontainers.DockerClientFactory;

/** Looks for what {@link NeedsDocker} promises, and says on standard error why tests are skipped. */
final class DockerCondition implements ExecutionCondition {

    private static final long PULL_MINUTES = 10;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        String lacking = lacking();
        if (lacking.isEmpty()) {
            return enabled("a Docker engine and the images are there");
        }
        String reason = context.getDisplayName() + " is SKIPPED: " + lacking;
        System.err.println(reason);
        return disabled(reason);
    }

    private static String lacking() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return "no Docker engine answers. docker/local/engine.sh start makes one answer.";
        }
        for (String image : Images.ofEnvironment().unpromised()) {
            try {
                fetch(DockerClientFactory.lazyClient(), image);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted while fetching " + image;
            } catch (RuntimeException e) {
                return image + " cannot be had (" + e.getMessage()
                        + "). docker/README.md tells how to do without a registry.";
            }
        }
        return "";
    }

    private static void fetch(DockerClient docker, String image) throws InterruptedException {
        try {
            docker.inspectImageCmd(image).exec();
        } catch (NotFoundException e) {
            docker.pullImageCmd(image).start().awaitCompletion(PULL_MINUTES, TimeUnit.MINUTES);
        }
    }
}
