package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import news.copydesk.article.CrossReference;
import news.copydesk.article.Lines;
import news.copydesk.link.Counts;
import news.copydesk.link.Table;
import news.copydesk.link.cluster.Signature;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What it costs, in microseconds, to sign a body of 3 KB, and to link an article with one reference among many headlines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class LinkBenchmark {

    private static final String[] WORDS =
            ("mayor council bridge harbour school budget police court doctors farmers ferry storm budget tax "
                            + "votes rejects opens closes delays warns promises demands praises visits plans about against before during under "
                            + "northern southern former local national second hidden broken quiet crowded")
                    .split(" ");

    /** How many headlines the site remembers. */
    @Param({"10000", "1000000"})
    public int headlines;

    private final Random random = new Random(1);
    private final List<String> titles = new ArrayList<>();
    private List<String> body;
    private final List<Pointer> pointers = new ArrayList<>();
    private final Views views = new Views(TitleWords.SHIPPED);
    private final Resolver resolver = new Resolver(views, TitleWords.SHIPPED, Counts.none());
    private SiteMemory memory;
    private Linker linker;
    private int next;

    @Setup(Level.Trial)
    public void fill() {
        HashTable table = new HashTable();
        memory = new SiteMemory(table, "site");
        linker = new Linker(table, Counts.none());
        for (int i = 0; i < headlines; i++) {
            String headline = sentence(8) + " " + i;
            linker.accept(article("a" + i, Optional.of(headline), List.of()));
            if (titles.size() < 2_048 && i % (headlines / 2_048) == 0) {
                titles.add(perturbed(headline, i));
            }
        }
        titles.forEach(
                title -> pointers.add(new Pointer("reader", false, true, List.of("Harbour Post"), reference(title))));
        body = new ArrayList<>();
        for (int size = 0; size < 3_000; size += body.get(body.size() - 1).length()) {
            body.add(sentence(60));
        }
    }

    /** The signature of a body of 3 KB. */
    @Benchmark
    public Optional<Signature> sign() {
        return Signature.ofParagraphs(body);
    }

    /** An article comes again with another reference: the old is forgotten, the new resolved and remembered. */
    @Benchmark
    public Object link() {
        CrossReference reference = reference(titles.get(next++ & titles.size() - 1));
        return linker.accept(article("reader", Optional.empty(), List.of(reference)));
    }

    /** The target of a reference is looked for. */
    @Benchmark
    public Optional<CrossReference.Target> resolve() {
        Pointer pointer = pointers.get(next++ & pointers.size() - 1);
        return resolver.resolve(
                        pointer,
                        pointer.views(views, new SiteNames(pointer.names(), TitleWords.SHIPPED)),
                        key -> memory.meeting(key).headlines(),
                        memory)
                .target();
    }

    private static CrossReference reference(String title) {
        return new CrossReference(
                "reader#x1",
                Optional.empty(),
                title,
                CrossReference.Kind.ARTICLE,
                1,
                Lines.of(1),
                1,
                List.of(),
                Optional.empty());
    }

    private static String perturbed(String headline, int i) {
        return switch (i / 7 % 4) {
            case 0 -> headline;
            case 1 -> "VIDEO: " + headline;
            case 2 -> headline.substring(0, headline.length() - 2) + "…";
            default -> headline + " - Harbour Post";
        };
    }

    private static SiteArticle article(String id, Optional<String> headline, List<CrossReference> references) {
        return new SiteArticle("site", id, headline, Optional.empty(), List.of("Harbour Post"), references, 0);
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.toString();
    }

    /** Point look-ups in a hash table, scans, which resolving does not need, in a tree. */
    private static final class HashTable implements Table {

        private record Key(byte[] bytes, int hash) {
            Key(byte[] bytes) {
                this(bytes, Arrays.hashCode(bytes) * 0x9E3779B9);
            }

            @Override
            public boolean equals(Object other) {
                return other instanceof Key key && Arrays.equals(bytes, key.bytes);
            }

            @Override
            public int hashCode() {
                return hash;
            }
        }

        private final Map<Key, byte[]> entries = new HashMap<>();
        private final java.util.TreeMap<byte[], byte[]> scanned = new java.util.TreeMap<>(Arrays::compareUnsigned);

        @Override
        public Optional<byte[]> get(byte[] key) {
            return Optional.ofNullable(entries.get(new Key(key)));
        }

        @Override
        public void put(byte[] key, byte[] value) {
            entries.put(new Key(key), value);
            if (value.length == 0) {
                scanned.put(key, value);
            }
        }

        @Override
        public void delete(byte[] key) {
            entries.remove(new Key(key));
            scanned.remove(key);
        }

        @Override
        public void scan(byte[] prefix, byte[] after, Visitor visitor) {
            for (Map.Entry<byte[], byte[]> entry : scanned.tailMap(after, false).entrySet()) {
                byte[] key = entry.getKey();
                boolean within =
                        key.length >= prefix.length && Arrays.equals(prefix, 0, prefix.length, key, 0, prefix.length);
                if (!within || !visitor.visit(key, entry.getValue())) {
                    return;
                }
            }
        }
    }
}
