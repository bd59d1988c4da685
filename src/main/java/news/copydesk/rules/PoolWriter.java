package news.copydesk.rules;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Numbers and texts in a form that {@link PoolReader} takes in at once: all numbers, then each text once. */
final class PoolWriter {

    private final List<Integer> numbers = new ArrayList<>();
    private final List<Long> longs = new ArrayList<>();
    private final Map<String, Integer> texts = new LinkedHashMap<>();

    PoolWriter number(int number) {
        numbers.add(number);
        return this;
    }

    PoolWriter flag(boolean flag) {
        return number(flag ? 1 : 0);
    }

    PoolWriter text(String text) {
        texts.putIfAbsent(text, texts.size());
        return number(texts.get(text));
    }

    PoolWriter texts(Collection<String> several) {
        number(several.size());
        several.forEach(this::text);
        return this;
    }

    PoolWriter numbers(int[] several) {
        number(several.length);
        for (int number : several) {
            number(number);
        }
        return this;
    }

    PoolWriter longs(long[] several) {
        number(several.length);
        for (long number : several) {
            longs.add(number);
        }
        return this;
    }

    byte[] toBytes() {
        StringBuilder characters = new StringBuilder();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            texts.keySet().forEach(characters::append);
            out.writeInt(longs.size());
            out.writeInt(numbers.size());
            out.writeInt(texts.size());
            out.writeInt(characters.length());
            for (long number : longs) {
                out.writeLong(number);
            }
            for (int number : numbers) {
                out.writeInt(number);
            }
            for (String text : texts.keySet()) {
                out.writeInt(text.length());
            }
            out.writeChars(characters.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("An array of bytes takes all", e);
        }
        return bytes.toByteArray();
    }
}
