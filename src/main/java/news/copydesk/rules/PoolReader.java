package news.copydesk.rules;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads what a {@link PoolWriter} wrote: what is cut off or was written by another version ends in a {@link RuntimeException}. A text is
 * one object however often it is asked for.
 */
final class PoolReader {

    private final long[] longs;
    private final int[] numbers;
    private final char[] characters;
    /** Where each text ends in {@link #characters}. */
    private final int[] ends;

    private final String[] texts;
    private int next;
    private int nextLong;

    PoolReader(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] sizes = {in.getInt(), in.getInt(), in.getInt(), in.getInt()};
        long size = (long) Long.BYTES * sizes[0]
                + Integer.BYTES * ((long) sizes[1] + sizes[2])
                + (long) Character.BYTES * sizes[3];
        if (in.remaining() != size) {
            throw new IllegalArgumentException(size + " bytes are announced, " + in.remaining() + " are here");
        }
        longs = new long[sizes[0]];
        numbers = new int[sizes[1]];
        ends = new int[sizes[2]];
        texts = new String[ends.length];
        characters = new char[sizes[3]];
        // In one go each: nothing is compiled yet when the program starts.
        in.asLongBuffer().get(longs);
        in.position(in.position() + Long.BYTES * longs.length);
        in.asIntBuffer().get(numbers).get(ends);
        in.position(in.position() + Integer.BYTES * (numbers.length + ends.length));
        in.asCharBuffer().get(characters);
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += ends[i];
            ends[i] = end;
        }
    }

    int number() {
        return numbers[next++];
    }

    boolean flag() {
        return number() != 0;
    }

    String text() {
        int place = number();
        String text = texts[place];
        if (text == null) {
            int start = place == 0 ? 0 : ends[place - 1];
            text = new String(characters, start, ends[place] - start);
            texts[place] = text;
        }
        return text;
    }

    List<String> texts() {
        int size = number();
        List<String> several = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            several.add(text());
        }
        return several;
    }

    int[] numbers() {
        int size = number();
        int[] several = Arrays.copyOfRange(numbers, next, next + size);
        next += size;
        return several;
    }

    long[] longs() {
        int size = number();
        long[] several = Arrays.copyOfRange(longs, nextLong, nextLong + size);
        nextLong += size;
        return several;
    }

    /** Whether nothing is left. */
    boolean isAtEnd() {
        return next == numbers.length && nextLong == longs.length;
    }
}
