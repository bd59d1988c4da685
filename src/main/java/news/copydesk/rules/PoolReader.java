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

    private final int[] numbers;
    private final char[] characters;
    /** Where each text ends in {@link #characters}. */
    private final int[] ends;

    private final String[] texts;
    private int next;

    PoolReader(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] sizes = {in.getInt(), in.getInt(), in.getInt()};
        long size = (long) Integer.BYTES * (sizes[0] + (long) sizes[1]) + (long) Character.BYTES * sizes[2];
        if (in.remaining() != size) {
            throw new IllegalArgumentException(size + " bytes are announced, " + in.remaining() + " are here");
        }
        numbers = new int[sizes[0]];
        ends = new int[sizes[1]];
        texts = new String[ends.length];
        characters = new char[sizes[2]];
        // In one go each: nothing is compiled yet when the program starts.
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
        long[] several = new long[number()];
        for (int i = 0; i < several.length; i++) {
            several[i] = (long) number() << Integer.SIZE | number() & 0xFFFF_FFFFL;
        }
        return several;
    }

    /** Whether nothing is left. */
    boolean isAtEnd() {
        return next == numbers.length;
    }
}
