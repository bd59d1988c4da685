package news.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import org.junit.jupiter.api.Test;

/**
 * Hostile records by the thousand: a few seconds in each build. {@code -Dcopydesk.fuzz=10000000} takes as many as that,
 * {@code -Dcopydesk.fuzz.seed=2} others. One that fails is written to {@code target/fuzz}; mended, it belongs in
 * {@code src/test/resources/fuzz}.
 */
class FuzzTest {

    private static final long USUAL = 2_000;
    /** Checking schemas takes longer than all else, so one in so many has to do. */
    private static final int SCHEMAS_EVERY = 20;

    private static final int MOST_FAILURES = 20;
    private static final long HANGS_AFTER_MILLIS = 30_000;

    private final long count = Long.getLong("copydesk.fuzz", USUAL);
    private final long seed = Long.getLong("copydesk.fuzz.seed", 1);
    private final Fuzzer fuzzer = new Fuzzer(seed);
    private final FuzzCheck check = FuzzCheck.shipped();
    private final AtomicLong next = new AtomicLong();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final Map<FuzzCheck.Outcome, AtomicLong> outcomes = new EnumMap<>(FuzzCheck.Outcome.class);

    FuzzTest() {
        Arrays.stream(FuzzCheck.Outcome.values()).forEach(outcome -> outcomes.put(outcome, new AtomicLong()));
    }

    @Test
    void nothingEscapesNothingHangsNothingIsLost() throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        AtomicLongArray since = new AtomicLongArray(threads);
        AtomicLongArray numbers = new AtomicLongArray(threads);
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < threads; i++) {
            int worker = i;
            Thread thread = new Thread(() -> work(worker, since, numbers), "fuzz-" + i);
            thread.setDaemon(true);
            thread.start();
            workers.add(thread);
        }
        for (Thread worker : workers) {
            while (worker.isAlive()) {
                worker.join(1_000);
                noneHangs(since, numbers);
            }
        }
        System.out.printf(
                Locale.ROOT, "fuzz: %,d inputs, seed %d: %s; %d failed%n", count, seed, outcomes, failures.size());
        assertThat(failures).isEmpty();
        assertThat(outcomes.get(FuzzCheck.Outcome.ACCEPTED)).hasPositiveValue();
    }

    private void work(int worker, AtomicLongArray since, AtomicLongArray numbers) {
        long number;
        while ((number = next.getAndIncrement()) < count && failures.size() < MOST_FAILURES) {
            numbers.set(worker, number);
            since.set(worker, System.currentTimeMillis());
            FuzzRecord record = fuzzer.record(number);
            try {
                outcomes.get(check.check(record, number % SCHEMAS_EVERY == 0)).incrementAndGet();
            } catch (Throwable escaped) {
                fail(record, number, escaped);
            }
        }
        since.set(worker, Long.MAX_VALUE);
    }

    private void noneHangs(AtomicLongArray since, AtomicLongArray numbers) throws IOException {
        for (int i = 0; i < since.length(); i++) {
            if (System.currentTimeMillis() - since.get(i) > HANGS_AFTER_MILLIS && since.get(i) > 0) {
                keep(fuzzer.record(numbers.get(i)), numbers.get(i));
                throw new AssertionError("Number " + numbers.get(i) + " hangs");
            }
        }
    }

    private void fail(FuzzRecord record, long number, Throwable escaped) {
        try {
            keep(record, number);
        } catch (IOException e) {
            escaped.addSuppressed(e);
        }
        String at = Arrays.stream(escaped.getStackTrace())
                .map(StackTraceElement::toString)
                .filter(frame -> frame.contains("news.copydesk") && !frame.contains("fuzz"))
                .findFirst()
                .orElse("");
        String message = String.valueOf(escaped);
        failures.add(record.name() + " " + at + ": " + message.substring(0, Math.min(1_500, message.length())));
    }

    private void keep(FuzzRecord record, long number) throws IOException {
        Path folder = Files.createDirectories(Path.of("target/fuzz"));
        Files.write(folder.resolve(seed + "-" + number + ".bin"), record.value());
        if (record.contentType().isPresent()) {
            Files.write(
                    folder.resolve(seed + "-" + number + ".type"),
                    record.contentType().get());
        }
    }
}
