package news.copydesk.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/** Makes hostile records of good ones. A seed and a number make the same record, always and everywhere. */
final class Fuzzer {

    private static final int MOST_LINES = 6;
    private static final int MOST_CUTS = 8;
    private static final int MOST_BYTES = 2_000;
    /** One record in so many may be as long as this. */
    private static final int SELDOM = 2_000;

    private static final int LONG = 300_000;

    private final FuzzSeeds seeds = new FuzzSeeds();
    private final long seed;

    Fuzzer(long seed) {
        this.seed = seed;
    }

    FuzzRecord record(long number) {
        SplittableRandom random = new SplittableRandom(seed * 1_000_003 + number);
        byte[] value = seed(random);
        int limit = random.nextInt(SELDOM) == 0 ? LONG : MOST_BYTES;
        for (int cuts = random.nextInt(MOST_CUTS); cuts > 0; cuts--) {
            value = mutilate(value, limit, random);
        }
        Optional<byte[]> type = Optional.empty();
        if (random.nextInt(3) == 0) {
            byte[] header =
                    FuzzSeeds.TYPES.get(random.nextInt(FuzzSeeds.TYPES.size())).getBytes(UTF_8);
            type = Optional.of(random.nextInt(4) == 0 ? mutilate(header, 200, random) : header);
        }
        return new FuzzRecord("seed " + seed + ", number " + number, value, type);
    }

    private byte[] seed(SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        List<String> page = seeds.page(random.nextInt(seeds.pages()));
        int from = random.nextInt(page.size());
        int to = random.nextInt(16) == 0 ? page.size() : Math.min(page.size(), from + 1 + random.nextInt(MOST_LINES));
        for (String line : page.subList(random.nextInt(16) == 0 ? 0 : from, to)) {
            text.append(line).append('\n');
        }
        return switch (random.nextInt(10)) {
            case 0, 1 -> FuzzSeeds.envelope(text.toString(), "https://example.org/" + from);
            case 2 -> FuzzSeeds.cloudEvent(text.toString());
            case 3, 4, 5 -> text.toString().getBytes(UTF_8);
            default -> FuzzSeeds.encode(text.toString(), random.nextInt(FuzzSeeds.CHARSETS.size()));
        };
    }

    private byte[] mutilate(byte[] bytes, int limit, SplittableRandom random) {
        if (bytes.length == 0) {
            return FuzzSeeds.NASTY.get(random.nextInt(FuzzSeeds.NASTY.size()));
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : bytes.length));
        switch (random.nextInt(9)) {
            case 0 -> {
                byte[] changed = bytes.clone();
                changed[at] = (byte) random.nextInt(256);
                return changed;
            }
            case 1 -> {
                byte[] changed = bytes.clone();
                changed[at] ^= (byte) (1 << random.nextInt(8));
                return changed;
            }
            case 2 -> {
                return splice(bytes, at, end, new byte[0], 1, limit);
            }
            case 3 -> {
                byte[] noise = new byte[1 + random.nextInt(6)];
                random.nextBytes(noise);
                return splice(bytes, at, at, noise, 1, limit);
            }
            case 4 -> {
                return splice(bytes, at, at, slice(bytes, at, end), 1 << random.nextInt(12), limit);
            }
            case 5 -> {
                byte[] nasty = FuzzSeeds.NASTY.get(random.nextInt(FuzzSeeds.NASTY.size()));
                return splice(bytes, at, at, nasty, 1 << random.nextInt(12), limit);
            }
            case 6 -> {
                byte[] other = seed(random);
                int half = random.nextInt(other.length);
                return splice(bytes, at, end, slice(other, half, Math.min(other.length, half + 200)), 1, limit);
            }
            case 7 -> {
                return slice(bytes, 0, end);
            }
            default -> {
                byte[] nasty = FuzzSeeds.NASTY.get(random.nextInt(FuzzSeeds.NASTY.size()));
                return splice(bytes, at, at, nasty, 1, limit);
            }
        }
    }

    /** The bytes with those from {@code at} to {@code end} replaced, as often as the limit allows. */
    private static byte[] splice(byte[] bytes, int at, int end, byte[] piece, int times, int limit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + piece.length);
        out.write(bytes, 0, at);
        for (int i = 0; i < times && out.size() + piece.length <= limit; i++) {
            out.write(piece, 0, piece.length);
        }
        out.write(bytes, end, bytes.length - end);
        return out.toByteArray();
    }

    private static byte[] slice(byte[] bytes, int from, int to) {
        return java.util.Arrays.copyOfRange(bytes, from, to);
    }
}
