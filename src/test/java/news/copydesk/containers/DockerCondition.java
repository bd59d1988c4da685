package news.copydesk.containers;

import static org.junit.jupiter.api.extension.ConditionEvaluationResult.disabled;
import static org.junit.jupiter.api.extension.ConditionEvaluationResult.enabled;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.platform.commons.support.AnnotationSupport;
import org.testcontainers.DockerClientFactory;

/** Looks for what {@link NeedsDocker} promises, and says on standard error why tests are skipped. */
final class DockerCondition implements ExecutionCondition {

    private static final String NO_ENGINE = "no Docker engine answers. docker/local/engine.sh start makes one answer.";
    private static final long PATIENCE_SECONDS = 20;

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        boolean withBase = context.getTestClass()
                .flatMap(type -> AnnotationSupport.findAnnotation(type, NeedsDocker.class))
                .map(NeedsDocker::base)
                .orElse(false);
        String lacking = lacking(withBase);
        if (lacking.isEmpty()) {
            return enabled("a Docker engine and the images are there");
        }
        String reason = context.getDisplayName() + " is SKIPPED: " + lacking;
        System.err.println(reason);
        return disabled(reason);
    }

    /**
     * What keeps container tests from running here; empty if nothing does. Asks Docker's command line before Testcontainers, whose first
     * call spends minutes on fetching a helper image where there is no registry.
     */
    static String lacking(boolean withBase) {
        if (!succeeds("docker", "version")) {
            return NO_ENGINE;
        }
        Optional<String> missing = Images.ofEnvironment().unpromised(withBase).stream()
                .filter(image -> !succeeds("docker", "image", "inspect", image)
                        && !succeeds("docker", "manifest", "inspect", image))
                .findFirst();
        if (missing.isPresent()) {
            return "there is no image " + missing.get()
                    + " and no registry that has it. docker/README.md tells how to do without one.";
        }
        return DockerClientFactory.instance().isDockerAvailable() ? "" : NO_ENGINE;
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            // No command line to ask: what there is will show.
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
