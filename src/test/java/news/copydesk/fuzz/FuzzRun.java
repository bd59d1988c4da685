package news.copydesk.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import news.copydesk.desk.Desk;
import news.copydesk.stream.AccountedLine;

/** So many inputs on all cores, in slices: which thread takes which slice changes nothing about what is in it. */
final class FuzzRun {

    static final Path FAILED = Path.of("target/fuzz");

    /** Long enough to go on from what was found, short enough for both cores to have some of a small run. */
    private static final long LONGEST_SLICE = 50_000;

    private static final long SLICES = 4;
    private static final int MOST_FAILURES = 20;
    private static final long HANGS_AFTER_NANOS = TimeUnit.SECONDS.toNanos(30);
    private static final long SAYS_SO_EVERY_NANOS = TimeUnit.SECONDS.toNanos(30);
    /** One input in so many goes through all stations of the line, which remember it. */
    private static final int WHOLE_LINE_EVERY = 1_000;

    private static final int SCHEMAS_EVERY = 500;
    private static final int READ_BACK_EVERY = 20;
    private static final int AGAIN_EVERY = 50;
    private static final int SETTLED_EVERY = 10;

    private final long count;
    private final long seed;
    private final long slice;
    private final Desk desk = Desk.open(Optional.empty());
    private final FuzzSeeds seeds = new FuzzSeeds();
    private final AtomicLong nextSlice = new AtomicLong();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Totals totals = new Totals();
    private final List<Worker> workers = new ArrayList<>();

    FuzzRun(long count, long seed) {
        this.count = count;
        this.seed = seed;
        this.slice = Math.min(LONGEST_SLICE, (count + SLICES - 1) / SLICES);
    }

    /** Runs to the end, or until something hangs or too much has failed. */
    void run() throws InterruptedException, IOException {
        long start = System.nanoTime();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            Worker worker = new Worker();
            worker.thread.start();
            workers.add(worker);
        }
        long said = start;
        for (Worker worker : workers) {
            while (worker.thread.isAlive()) {
                worker.thread.join(500);
                noneHangs();
                if (System.nanoTime() - said > SAYS_SO_EVERY_NANOS) {
                    said = System.nanoTime();
                    long done = workers.stream().mapToLong(other -> other.done).sum();
                    say("%,d of %,d, %,d a second", done, count, done * 1_000_000_000 / (said - start));
                }
            }
        }
        long cpu = workers.stream().mapToLong(worker -> worker.cpuNanos).sum();
        say("seed %d: %s%,14d  failed", seed, totals, failures.size());
        say(
                "%.1f s on the clock, %.1f us of processor time an input",
                (System.nanoTime() - start) / 1e9, cpu / 1e3 / Math.max(1, totals.inputs()));
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    Totals totals() {
        return totals;
    }

    private static void say(String format, Object... arguments) {
        System.out.println("fuzz: " + String.format(Locale.ROOT, format, arguments));
    }

    private void noneHangs() throws IOException {
        for (Worker worker : workers) {
            FuzzRecord record = worker.record;
            if (worker.thread.isAlive() && record != null && System.nanoTime() - worker.since > HANGS_AFTER_NANOS) {
                record.keep(FAILED, stem(record));
                throw new AssertionError("It hangs: " + record.name());
            }
        }
    }

    private void fail(FuzzRecord record, Throwable escaped) {
        try {
            record.keep(FAILED, stem(record));
        } catch (IOException e) {
            escaped.addSuppressed(e);
        }
        Throwable root = escaped.getCause() == null ? escaped : escaped.getCause();
        String at = Arrays.stream(root.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("news.copydesk") && !frame.contains("fuzz"))
                .findFirst()
                .orElse("");
        String message = String.valueOf(root);
        failures.add(record.name() + " " + at + ": " + message.substring(0, Math.min(1_500, message.length())));
    }

    private static String stem(FuzzRecord record) {
        return record.name().replaceAll("[^0-9]+", "-").substring(1);
    }

    /** One thread of it. */
    private final class Worker {

        private final Thread thread = new Thread(this::work, "fuzz");
        private final FuzzCheck check = new FuzzCheck(desk);
        private volatile FuzzRecord record;
        private volatile long since;
        private volatile long done;
        private volatile long cpuNanos;

        private Worker() {
            thread.setDaemon(true);
        }

        private void work() {
            long number;
            while ((number = nextSlice.getAndIncrement()) * slice < count && failures.size() < MOST_FAILURES) {
                Totals own = new Totals();
                try (AccountedLine line = new AccountedLine(desk)) {
                    work(number, Math.min(slice, count - number * slice), own, line);
                    line.assertAccounted();
                } catch (RuntimeException | Error escaped) {
                    failures.add("seed " + seed + ", slice " + number + ", the whole line: " + escaped);
                }
                synchronized (totals) {
                    totals.add(own);
                }
            }
            cpuNanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        }

        private void work(long number, long inputs, Totals own, AccountedLine line) {
            Fuzzer fuzzer = new Fuzzer(seeds, seed, number);
            for (long i = 0; i < inputs && failures.size() < MOST_FAILURES; i++) {
                FuzzRecord next = fuzzer.next();
                long start = System.nanoTime();
                since = start;
                record = next;
                Set<FuzzCheck.Extra> extras = extras(i);
                try {
                    FuzzCheck.Verdict verdict = check.check(next, extras);
                    own.input(next, System.nanoTime() - start);
                    own.count(verdict.label());
                    verdict.article().ifPresent(article -> extras.forEach(extra -> own.count("checked " + extra)));
                    fuzzer.learn(next, verdict);
                    if (i % WHOLE_LINE_EVERY == 0) {
                        line.send(("key " + i % 7).getBytes(StandardCharsets.UTF_8), next.value(), next.headers());
                        own.count("checked the WHOLE_LINE");
                    }
                } catch (Throwable escaped) {
                    fail(next, escaped);
                }
                done++;
            }
            record = null;
        }

        private static Set<FuzzCheck.Extra> extras(long i) {
            Set<FuzzCheck.Extra> extras = EnumSet.noneOf(FuzzCheck.Extra.class);
            add(extras, FuzzCheck.Extra.SCHEMAS, i % SCHEMAS_EVERY == 0);
            add(extras, FuzzCheck.Extra.READ_BACK, i % READ_BACK_EVERY == 0);
            add(extras, FuzzCheck.Extra.AGAIN, i % AGAIN_EVERY == 1);
            add(extras, FuzzCheck.Extra.SETTLED, i % SETTLED_EVERY == 2);
            return extras;
        }

        private static void add(Set<FuzzCheck.Extra> extras, FuzzCheck.Extra extra, boolean due) {
            if (due) {
                extras.add(extra);
            }
        }
    }
}
