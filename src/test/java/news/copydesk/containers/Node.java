package news.copydesk.containers;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.exception.NotModifiedException;
import com.github.dockerjava.api.model.ContainerNetwork;
import java.util.List;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;

/** A container to which what nobody wants can happen. */
public final class Node {

    private final String name;
    private final GenericContainer<?> container;
    private final Network network;

    /** @param network the one that can be cut, on which the node is known by its name */
    Node(String name, GenericContainer<?> container, Network network) {
        this.name = name;
        this.container = container;
        this.network = network;
    }

    public String name() {
        return name;
    }

    /** Starts it where it has ended, with the disk it had. */
    public void start() {
        try {
            docker().startContainerCmd(id()).exec();
        } catch (NotModifiedException runs) {
            // Which is what was wanted.
        }
    }

    /** Stops all its processes in the middle of what they do; their connections stay open. */
    public void pause() {
        docker().pauseContainerCmd(id()).exec();
    }

    public void resume() {
        docker().unpauseContainerCmd(id()).exec();
    }

    /** Takes it off the network between brokers and instances. */
    public void cut() {
        docker().disconnectFromNetworkCmd()
                .withNetworkId(network.getId())
                .withContainerId(id())
                .exec();
    }

    public void join() {
        docker().connectToNetworkCmd()
                .withNetworkId(network.getId())
                .withContainerId(id())
                .withContainerNetwork(new ContainerNetwork().withAliases(List.of(name)))
                .exec();
    }

    /** How often the engine has started it again by itself. */
    public int restarts() {
        return docker().inspectContainerCmd(id()).exec().getRestartCount();
    }

    /** All that it has said since it was made, also before it was started again. */
    public String log() {
        return container.getLogs();
    }

    /** What the engine says of it, and the last it has said itself. */
    public String story(int characters) {
        ContainerState state = docker().inspectContainerCmd(id()).exec().getState();
        String log = log();
        return name + " is " + state.getStatus() + " (exit status " + state.getExitCodeLong() + "):\n"
                + log.substring(Math.max(0, log.length() - characters));
    }

    /** Its first process, as the engine's host numbers it. */
    long process() {
        return docker().inspectContainerCmd(id()).exec().getState().getPidLong();
    }

    private String id() {
        return container.getContainerId();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
