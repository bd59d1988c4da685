package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes hostile records of good ones, most of them short, and goes on with those that led somewhere new. What it makes depends on seed,
 * slice and what it was told of its own records, and on nothing else: the same seed makes the same records, always and everywhere.
 */
final class Fuzzer {

    private static final int MOST_CUTS = 6;
    /** One record in so many is a page as a whole, and one may be as long as {@link #LONG}. */
    private static final int PAGES = 200;

    private static final int SELDOM = 10_000;
    private static final int LONG = 300_000;
    /** Short ones have up to 2^4, 2^5, … 2^8 bytes to begin with. */
    private static final int LEAST_LOG = 4;

    private static final int MOST_LOG = 8;
    private static final int MOST_GROWTH = 400;
    /** What led somewhere new is kept up to that number and length. */
    private static final int MOST_FINDS = 3_000;

    private static final int LONGEST_FIND = 2_000;

    private final FuzzSeeds seeds;
    private final String name;
    private final SplittableRandom random;
    private final Mutation mutation;
    private final List<FuzzRecord> finds = new ArrayList<>();
    private final Novelty novelty = new Novelty();
    private long number;

    /** @param slice each slice of a seed is a sequence by itself */
    Fuzzer(FuzzSeeds seeds, long seed, long slice) {
        this.seeds = seeds;
        this.name = "seed " + seed + ", slice " + slice + ", number ";
        this.random = new SplittableRandom(seed * 1_000_003 + slice);
        this.mutation = new Mutation(random, () -> part(256));
    }

    FuzzRecord next() {
        boolean further = !finds.isEmpty() && random.nextInt(2) == 0;
        FuzzRecord from = further ? finds.get(random.nextInt(finds.size())) : FuzzRecord.of("", seed());
        byte[] value = from.value();
        int limit = random.nextInt(SELDOM) == 0 ? LONG : value.length + random.nextInt(1 + random.nextInt(MOST_GROWTH));
        for (int cuts = random.nextInt(MOST_CUTS) + (further ? 1 : 0); cuts > 0; cuts--) {
            value = mutation.of(value, limit);
        }
        return new FuzzRecord(name + number++, value, further ? from.named() : headers());
    }

    /** What became of the last record. */
    void learn(FuzzRecord record, FuzzCheck.Verdict verdict) {
        if (novelty.isNew(verdict) && finds.size() < MOST_FINDS && record.value().length <= LONGEST_FIND) {
            finds.add(record);
        }
    }

    /** How many things were seen for the first time. */
    int seen() {
        return novelty.seen();
    }

    private byte[] seed() {
        String text;
        if (random.nextInt(PAGES) == 0) {
            text = String.join("\n", page());
        } else {
            StringBuilder lines = new StringBuilder();
            for (int left = 1 + random.nextInt(1 + random.nextInt(5)); left > 0; left--) {
                lines.append(new String(part(1 << LEAST_LOG + random.nextInt(MOST_LOG - LEAST_LOG + 1)), UTF_8))
                        .append(random.nextInt(8) == 0 ? "\n\n" : "\n");
            }
            text = lines.toString();
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> FuzzSeeds.envelope(text, "https://example.org/" + random.nextInt(100));
            case 2 -> FuzzSeeds.cloudEvent(text);
            case 3, 4 -> FuzzSeeds.encode(text, random.nextInt(FuzzSeeds.CHARSETS.size()));
            default -> text.getBytes(UTF_8);
        };
    }

    private List<String> page() {
        return seeds.page(random.nextInt(seeds.pages()));
    }

    /** A line of some page, or its first words. */
    private byte[] part(int most) {
        List<String> page = page();
        // The head of a page is where most is decided.
        int at = random.nextInt(random.nextBoolean() ? Math.min(6, page.size()) : page.size());
        String line = page.get(at);
        int length = Math.min(line.length(), 1 + random.nextInt(most));
        return line.substring(0, length).getBytes(UTF_8);
    }

    private Map<String, byte[]> headers() {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        if (random.nextInt(3) == 0) {
            put(headers, "content-type", FuzzSeeds.TYPES);
        }
        if (random.nextInt(4) == 0) {
            List<String> names = List.copyOf(FuzzSeeds.HEADERS.keySet());
            for (int left = 1 + random.nextInt(3); left > 0; left--) {
                String header = names.get(random.nextInt(names.size()));
                put(headers, header, FuzzSeeds.HEADERS.get(header));
            }
        }
        return headers;
    }

    private void put(Map<String, byte[]> headers, String header, List<String> values) {
        byte[] value = values.get(random.nextInt(values.size())).getBytes(UTF_8);
        headers.put(header, random.nextInt(4) == 0 ? mutation.of(value, 300) : value);
    }
}
