package news.copydesk.stream;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import news.copydesk.link.Counts;
import news.copydesk.link.reference.Linker;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;

/**
 * One site with very many headlines in the job's own store, in a process of its own: what it costs to link a reference among the first of
 * them and among all, and how much memory the process has. Every reference that is linked names another headline, drawn evenly from all
 * of them, which is the worst that can be asked of a cache.
 */
final class BigSite {

    private static final String SITE = "post";
    private static final int ROUNDS = 5;

    private final Linker linker;
    private final Random random = new Random(1);
    private int known;

    private BigSite(Linker linker) {
        this.linker = linker;
    }

    /** Arguments: folder, headlines at first, headlines at last, references to a round. Prints a line a figure. */
    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) {
        int few = Integer.parseInt(arguments[1]);
        int many = Integer.parseInt(arguments[2]);
        int round = Integer.parseInt(arguments[3]);
        Properties properties = LineSettings.of("localhost:1").toProperties();
        MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>(
                properties, new TaskId(1, 0), Path.of(arguments[0]).toFile());
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.persistentKeyValueStore(StoreNames.SITES), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        try {
            store.init(context.getStateStoreContext(), store);
            BigSite site = new BigSite(new Linker(new StoreTable(store), Counts.none()));
            site.fill(few);
            site.link(4 * round);
            double before = site.cost(round);
            System.out.println("few " + before);
            long start = System.nanoTime();
            site.fill(many);
            System.out.println("fill " + (System.nanoTime() - start) / 1e9);
            System.out.println("many " + site.cost(round));
            System.out.println("found " + site.link(round));
            System.out.println("peak " + peak());
        } finally {
            store.close();
        }
    }

    private void fill(int upTo) {
        for (; known < upTo; known++) {
            linker.accept(ManyHeadlines.article(SITE, known));
        }
    }

    /** Processor time of this thread for one reference, in microseconds: the median of some rounds. */
    private double cost(int references) {
        double[] costs = new double[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            link(references);
            costs[i] = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e3 / references;
        }
        Arrays.sort(costs);
        return costs[ROUNDS / 2];
    }

    /** An article comes again and again, each time with another reference; the share of references that find a target. */
    private double link(int references) {
        int found = 0;
        for (int i = 0; i < references; i++) {
            found += linker.accept(ManyHeadlines.pointing(SITE, "reader", random.nextInt(known))).stream()
                            .anyMatch(update ->
                                    update.reference().orElseThrow().target().isPresent())
                    ? 1
                    : 0;
        }
        return (double) found / references;
    }

    private static String peak() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmHWM:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .findFirst()
                    .map(kib -> String.format(Locale.ROOT, "%d", Long.parseLong(kib) / 1024))
                    .orElse("0");
        } catch (java.io.IOException notLinux) {
            return "0";
        }
    }
}
