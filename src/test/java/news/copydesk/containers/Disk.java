package news.copydesk.containers;

import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Volume;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;

/** A disk of limited size for a container, which can be filled. A container of its own keeps it while the other one is away. */
final class Disk implements AutoCloseable {

    private static final String MOUNTED = "/disk";

    private final String volume = "copydesk-disk-" + UUID.randomUUID();
    private final GenericContainer<?> keeper;

    /**
     * An empty one, in memory.
     *
     * @param size as mount(8) takes it: {@code 768m}
     * @param owner the user who may write to it
     */
    @SuppressWarnings("resource") // stopped in close()
    Disk(String image, String size, int owner) {
        DockerClientFactory.instance()
                .client()
                .createVolumeCmd()
                .withName(volume)
                .withDriver("local")
                .withDriverOpts(Map.of("type", "tmpfs", "device", "tmpfs", "o", "size=" + size + ",uid=" + owner))
                .exec();
        keeper = new GenericContainer<>(image)
                .withCommand("sleep", "86400")
                .withCreateContainerCmdModifier(
                        command -> command.getHostConfig().withBinds(bind(MOUNTED)));
        keeper.start();
    }

    Bind bind(String path) {
        return new Bind(volume, new Volume(path));
    }

    /** Writes until there is no room left. */
    void fill() throws IOException, InterruptedException {
        keeper.execInContainer("bash", "-c", "cat /dev/zero >" + MOUNTED + "/filler");
    }

    /** Gives back what {@link #fill()} took. */
    void free() throws IOException, InterruptedException {
        keeper.execInContainer("rm", "-f", MOUNTED + "/filler");
    }

    /** Once nobody uses it any more. */
    @Override
    public void close() {
        keeper.stop();
        DockerClientFactory.instance().client().removeVolumeCmd(volume).exec();
    }
}
