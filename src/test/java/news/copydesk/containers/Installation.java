package news.copydesk.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import com.github.dockerjava.api.model.HostConfig;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.lifecycle.Startables;

/**
 * Copydesk as {@code docker/compose.yaml} has it in production: three brokers, two instances of the job, which the engine starts again
 * when they end. Brokers talk to each other on a network of their own, so that the one to the instances can be cut.
 */
public final class Installation implements AutoCloseable {

    private static final int BROKERS = 3;
    private static final int INSTANCES = 2;
    private static final Duration ANSWER = Duration.ofSeconds(2);
    private static final int KILL_SECONDS = 30;
    private static final String DISK_SIZE = "1g";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(ANSWER).build();
    private final Network amongBrokers = Network.newNetwork();
    private final Network jobs = Network.newNetwork();
    private final List<BrokerContainer> brokers = new ArrayList<>();
    private final List<JobContainer> instances = new ArrayList<>();
    private final List<Node> brokerNodes = new ArrayList<>();
    private final List<Node> instanceNodes = new ArrayList<>();
    private final List<Integer> pages = new ArrayList<>();
    private Optional<Disk> disk = Optional.empty();

    /**
     * All up and ready.
     *
     * @param broker Kafka properties over those of the compose file
     * @param job environment of the instances
     * @param limitedDisk whether the last broker's disk can be filled
     */
    public static Installation start(Map<String, String> broker, Map<String, String> job, boolean limitedDisk) {
        Installation all = new Installation();
        try {
            all.up(broker, job, limitedDisk);
            return all;
        } catch (RuntimeException | IOException failed) {
            all.close();
            throw new IllegalStateException("The three brokers and two instances did not come up", failed);
        }
    }

    private void up(Map<String, String> broker, Map<String, String> job, boolean limitedDisk) throws IOException {
        Images images = Images.ofEnvironment();
        disk = limitedDisk ? Optional.of(new Disk(images.base(), DISK_SIZE, BrokerContainer.USER)) : Optional.empty();
        for (int number = 1; number <= BROKERS; number++) {
            BrokerContainer container =
                    new BrokerContainer(images.kafka(), number, BROKERS, freePort(), amongBrokers, broker);
            if (number == BROKERS) {
                disk.ifPresent(container::on);
            }
            brokers.add(container);
            brokerNodes.add(new Node(BrokerContainer.name(number), container, jobs));
        }
        CompletableFuture<Void> cluster = Startables.deepStart(brokers);
        Future<String> image = JobContainer.image(images.base());
        String servers = IntStream.rangeClosed(1, BROKERS)
                .mapToObj(BrokerContainer::address)
                .collect(Collectors.joining(","));
        for (int number = 1; number <= INSTANCES; number++) {
            int port = freePort();
            JobContainer container =
                    JobContainer.on(image, jobs, servers).withEnv(job).restarting(port);
            pages.add(port);
            instances.add(container);
            instanceNodes.add(new Node("copydesk-" + number, container, jobs));
        }
        cluster.join();
        brokerNodes.forEach(Node::join);
        Startables.deepStart(instances).join();
    }

    /** Where the test reaches the brokers. */
    public String bootstrapServers() {
        return brokers.stream().map(BrokerContainer::outside).collect(Collectors.joining(","));
    }

    /** The broker with that id, from 1 on. */
    public Node broker(int id) {
        return brokerNodes.get(id - 1);
    }

    public List<Node> brokers() {
        return List.copyOf(brokerNodes);
    }

    /** One of the instances, from 0 on. */
    public Node instance(int index) {
        return instanceNodes.get(index);
    }

    public List<Node> instances() {
        return List.copyOf(instanceNodes);
    }

    /** Leaves the last broker no room to write. */
    public void fillDisk() throws IOException, InterruptedException {
        disk.orElseThrow().fill();
    }

    /** Makes room again and starts the broker, which ends when it cannot write. */
    public void freeDisk() throws IOException, InterruptedException {
        disk.orElseThrow().free();
        brokerNodes.get(BROKERS - 1).start();
    }

    /** What each instance says of itself: Kafka Streams' state, or {@code unreachable}. */
    public List<String> states() {
        return pages.stream().map(this::state).toList();
    }

    private String state(int port) {
        URI ready =
                URI.create("http://" + DockerClientFactory.instance().dockerHostIpAddress() + ":" + port + "/ready");
        try {
            return http.send(
                            HttpRequest.newBuilder(ready).timeout(ANSWER).build(), HttpResponse.BodyHandlers.ofString())
                    .body()
                    .strip();
        } catch (IOException away) {
            return "unreachable";
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "unreachable";
        }
    }

    /**
     * SIGKILL to the first process of each, from the engine's host, as the kernel does it that runs out of memory: the engine takes it for
     * a crash, which one that it had been asked for itself would not be.
     */
    public void crash(List<Node> nodes) {
        String command = nodes.stream()
                .map(node -> String.valueOf(node.process()))
                .collect(Collectors.joining(" ", "kill -9 ", ""));
        DockerClient docker = DockerClientFactory.instance().client();
        String id = docker.createContainerCmd(Images.ofEnvironment().base())
                .withEntrypoint("bash", "-c", command)
                .withHostConfig(HostConfig.newHostConfig().withPidMode("host"))
                .exec()
                .getId();
        try {
            docker.startContainerCmd(id).exec();
            int status = docker.waitContainerCmd(id)
                    .exec(new WaitContainerResultCallback())
                    .awaitStatusCode(KILL_SECONDS, TimeUnit.SECONDS);
            if (status != 0) {
                throw new IllegalStateException(command + " ended with exit status " + status);
            }
        } finally {
            docker.removeContainerCmd(id).withForce(true).exec();
        }
    }

    /** Writes what each has said to a file of its own. */
    public void writeLogs(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (Node node :
                Stream.concat(instanceNodes.stream(), brokerNodes.stream()).toList()) {
            Files.writeString(folder.resolve(node.name() + ".log"), node.log());
        }
    }

    /** The state and the last words of each instance, for messages. */
    public String story() {
        return states() + "\n"
                + instanceNodes.stream().map(node -> node.story(3000)).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        instances.forEach(GenericContainer::stop);
        brokers.forEach(GenericContainer::stop);
        disk.ifPresent(Disk::close);
        jobs.close();
        amongBrokers.close();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
