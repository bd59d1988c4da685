package news.copydesk.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** One cut into some bytes. */
final class Mutation {

    private static final int KINDS = 9;
    private static final int MOST_NOISE = 6;
    /** Binary logarithm of how often a piece is repeated at most. */
    private static final int MOST_DOUBLINGS = 12;

    private static final int LONGEST_GRAFT = 200;

    private final SplittableRandom random;
    private final Supplier<byte[]> others;

    /** @param others gives bytes to take a piece of */
    Mutation(SplittableRandom random, Supplier<byte[]> others) {
        this.random = random;
        this.others = others;
    }

    /** @param limit bytes that a repetition fills at most */
    byte[] of(byte[] bytes, int limit) {
        if (bytes.length == 0) {
            return nasty();
        }
        int at = random.nextInt(bytes.length);
        int end = Math.min(bytes.length, at + 1 + random.nextInt(random.nextBoolean() ? 4 : bytes.length));
        return switch (random.nextInt(KINDS)) {
            case 0 -> changed(bytes, at, random.nextInt(256));
            case 1 -> changed(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
            case 2 -> splice(bytes, at, end, new byte[0], 1, limit);
            case 3 -> splice(bytes, at, at, noise(), 1, limit);
            case 4 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end), times(), limit);
            case 5 -> splice(bytes, at, at, nasty(), times(), limit);
            case 6 -> splice(bytes, at, end, graft(), 1, limit);
            case 7 -> Arrays.copyOf(bytes, end);
            default -> splice(bytes, at, at, nasty(), 1, limit);
        };
    }

    private static byte[] changed(byte[] bytes, int at, int value) {
        byte[] changed = bytes.clone();
        changed[at] = (byte) value;
        return changed;
    }

    private byte[] nasty() {
        return FuzzSeeds.NASTY.get(random.nextInt(FuzzSeeds.NASTY.size()));
    }

    private byte[] noise() {
        byte[] noise = new byte[1 + random.nextInt(MOST_NOISE)];
        random.nextBytes(noise);
        return noise;
    }

    private byte[] graft() {
        byte[] other = others.get();
        if (other.length == 0) {
            return nasty();
        }
        int from = random.nextInt(other.length);
        return Arrays.copyOfRange(other, from, Math.min(other.length, from + 1 + random.nextInt(LONGEST_GRAFT)));
    }

    private int times() {
        return 1 << random.nextInt(MOST_DOUBLINGS);
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
}
