package news.copydesk.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Capability;
import com.github.dockerjava.api.model.HostConfig;
import com.github.dockerjava.api.model.RestartPolicy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.containers.wait.strategy.WaitAllStrategy;
import org.testcontainers.images.builder.ImageFromDockerfile;

/** An instance of the job from {@code docker/Dockerfile} and {@code target/image}, as confined as {@code docker/compose.yaml} does it. */
public final class JobContainer extends GenericContainer<JobContainer> {

    private static final Duration START = Duration.ofMinutes(4);
    private static final int HTTP = 8090;

    /**
     * How a container ended.
     *
     * @param status the process's exit status; 128 and the signal's number if a signal ended it
     */
    public record End(long status, Duration took, String log) {}

    private JobContainer(Future<String> image) {
        super(image);
    }

    /**
     * The image, built when it is first asked for.
     *
     * @param base image to build on
     */
    public static Future<String> image(String base) {
        // One name, so that each run's image takes the place of the last one's.
        return new ImageFromDockerfile("copydesk-test:latest", false)
                .withFileFromPath(".", Path.of("target", "image"))
                .withFileFromPath("Dockerfile", Path.of("docker", "Dockerfile"))
                .withBuildArg("BASE_IMAGE", base);
    }

    /**
     * A container that counts as started once its own health check has found it healthy and the job has its topics and its work. A job
     * is alive before that: a feeder that comes then may make the topics itself, not as they should be, if the broker lets it.
     *
     * @param bootstrapServers as seen from within the network
     */
    public static JobContainer on(Future<String> image, Network network, String bootstrapServers) {
        return new JobContainer(image)
                .withNetwork(network)
                .withEnv("COPYDESK_KAFKA_BOOTSTRAP_SERVERS", bootstrapServers)
                .withCreateContainerCmdModifier(command -> confine(command.getHostConfig()))
                .waitingFor(new WaitAllStrategy()
                        .withStrategy(Wait.forHealthcheck())
                        .withStrategy(Wait.forSuccessfulCommand("/opt/copydesk/bin/health /ready"))
                        .withStartupTimeout(START));
    }

    /** Lets the engine start it again whenever it ends by itself, as in production. */
    JobContainer restarting(int httpPort) {
        addFixedExposedPort(httpPort, HTTP);
        return withCreateContainerCmdModifier(
                command -> command.getHostConfig().withRestartPolicy(RestartPolicy.unlessStoppedRestart()));
    }

    private static void confine(HostConfig host) {
        host.withReadonlyRootfs(true)
                .withTmpFs(Map.of("/tmp", ""))
                .withCapDrop(Capability.ALL)
                .withSecurityOpts(List.of("no-new-privileges:true"));
    }

    /** Sends SIGTERM, and SIGKILL after the grace period, and waits for the end. */
    public End terminate(Duration grace) {
        DockerClient docker = getDockerClient();
        long begin = System.nanoTime();
        docker.stopContainerCmd(getContainerId())
                .withTimeout(Math.toIntExact(grace.toSeconds()))
                .exec();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        InspectContainerResponse.ContainerState state =
                docker.inspectContainerCmd(getContainerId()).exec().getState();
        return new End(state.getExitCodeLong(), took, getLogs());
    }
}
