package news.copydesk.fuzz;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** One cut into some bytes. */
final class Mutation {

    /** Where a cut is mostly made: between characters of UTF-8, so that text stays text and is not refused at the door. */
    private static final int CONTINUATION_MASK = 0xC0;

    private static final int CONTINUATION = 0x80;
    private static final int KINDS = 12;
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
        boolean between = random.nextInt(8) != 0;
        int at = place(bytes, random.nextInt(bytes.length), between);
        int length = 1 + random.nextInt(random.nextBoolean() ? 4 : bytes.length);
        int end = place(bytes, Math.min(bytes.length, at + length), between);
        return switch (random.nextInt(KINDS)) {
            case 0 -> between ? changed(bytes, at, bytes[at] ^ 1) : changed(bytes, at, random.nextInt(256));
            case 1 -> between ? changed(bytes, at, ' ') : changed(bytes, at, bytes[at] ^ 1 << random.nextInt(8));
            case 2 -> splice(bytes, at, end, new byte[0], 1, limit);
            case 3 -> splice(bytes, at, at, between ? nasty() : noise(), 1, limit);
            case 4 -> splice(bytes, at, at, Arrays.copyOfRange(bytes, at, end), times(), limit);
            case 5 -> splice(bytes, at, at, nasty(), times(), limit);
            case 6, 7 -> splice(bytes, at, end, graft(), 1, limit);
            case 8 -> splice(bytes, at, at, graft(), 1, limit);
            case 9 -> Arrays.copyOf(bytes, end);
            default -> splice(bytes, at, at, nasty(), 1, limit);
        };
    }

    private static int place(byte[] bytes, int at, boolean between) {
        int place = at;
        while (between && place > 0 && place < bytes.length && (bytes[place] & CONTINUATION_MASK) == CONTINUATION) {
            place--;
        }
        return place;
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
