package news.copydesk.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import news.copydesk.article.RawArticle;
import news.copydesk.desk.Desk;
import news.copydesk.rules.RuleException;
import news.copydesk.rules.Rulebook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How many megabytes of raw text the desk edits in a second on one core: the score is MB/s. {@code corpus} is a folder of texts;
 * {@code 1k} to {@code 1m} are the same lines in articles of that size, to show that a byte costs the same in a long one as in a short one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(
        value = 1,
        // On one core: no collector that uses another. The compiler as the launchers run it.
        jvmArgsAppend = {"-XX:+UseSerialGC", "-Xms2g", "-XX:FreqInlineSize=80", "-XX:MaxInlineLevel=6"})
@Warmup(iterations = 6, time = 4)
@Measurement(iterations = 6, time = 4)
public class DeskBenchmark {

    private static final int BATCH = 1_000_000;

    /** What is edited: one of these, or folders with a colon between. */
    @Param({"samples", "1k", "10k", "100k", "1m", "one-line", "many-lines"})
    public String input;

    /** A folder of rules that win over the shipped ones, to see what more of them cost; {@code shipped} for none. */
    @Param("shipped")
    public String rules;

    private Desk desk;
    private List<byte[]> texts;
    private int next;

    @Setup(Level.Trial)
    public void open() throws RuleException {
        desk = Desk.open(Rulebook.load(
                Optional.of(rules).filter(folder -> !folder.equals("shipped")).map(Path::of)));
        Path samples = Path.of("src/main/resources/news/copydesk/samples");
        texts = switch (input) {
            case "samples" -> files(samples);
            case "1k" -> SizedTexts.of(byLanguage(samples), 1 << 10);
            case "10k" -> SizedTexts.of(byLanguage(samples), 10 << 10);
            case "100k" -> SizedTexts.of(byLanguage(samples), 100 << 10);
            case "1m" -> SizedTexts.of(byLanguage(samples), 1 << 20);
            case "one-line" -> List.of(oneLine(files(samples), 1_048_000));
            case "many-lines" -> List.of("abcd\n".repeat(200_000).getBytes(StandardCharsets.UTF_8));
            default ->
                Stream.of(input.split(":"))
                        .flatMap(folder -> files(Path.of(folder)).stream())
                        .toList();
        };
    }

    /** Edits a million bytes. */
    @Benchmark
    @OperationsPerInvocation(1)
    public void edit(Blackhole sink) {
        int bytes = 0;
        while (bytes < BATCH) {
            byte[] text = texts.get(next);
            next = (next + 1) % texts.size();
            sink.consume(desk.edit(RawArticle.of(text)));
            bytes += text.length;
        }
    }

    private static List<byte[]> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<byte[]> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                texts.add(Files.readAllBytes(file));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of a folder whose files are called by their language: {@code de.txt}, {@code de-2.txt}. */
    private static List<SampleText> byLanguage(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            List<SampleText> texts = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                texts.add(new SampleText(name.substring(0, 2), Files.readString(file)));
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] oneLine(List<byte[]> samples, int size) {
        StringBuilder text = new StringBuilder(size + 10_000);
        for (int i = 0; text.length() < size; i++) {
            text.append(new String(samples.get(i % samples.size()), StandardCharsets.UTF_8).replace('\n', ' '));
        }
        return text.substring(0, size).getBytes(StandardCharsets.UTF_8);
    }
}
