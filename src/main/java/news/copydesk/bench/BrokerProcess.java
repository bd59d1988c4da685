package news.copydesk.bench;

import java.nio.file.Path;
import java.util.List;

/** A Kafka of the bench's own, in a process of its own, so that its processor time and memory are not the job's. */
public final class BrokerProcess implements AutoCloseable {

    private final ChildProcess process;
    private final String bootstrapServers;

    private BrokerProcess(ChildProcess process, String bootstrapServers) {
        this.process = process;
        this.bootstrapServers = bootstrapServers;
    }

    /**
     * A broker that answers.
     *
     * @param folder for its data and its log
     */
    public static BrokerProcess start(Path folder) {
        ChildProcess process = ChildProcess.start(
                "broker",
                folder,
                List.of("-Xms1g", "-Xmx1g"),
                BrokerMain.class,
                List.of(folder.resolve("kafka").toString()));
        try {
            return new BrokerProcess(process, process.hear());
        } catch (BenchException failed) {
            process.close();
            throw failed;
        }
    }

    public String bootstrapServers() {
        return bootstrapServers;
    }

    @Override
    public void close() {
        process.close();
    }
}
