package news.copydesk.language;

/**
 * The different runs of one to three characters of a text, in the order in which OpenNLP's detector adds up what they weigh: that of
 * its hash map. Another order would give other last digits.
 */
final class LetterRuns {

    static final int LONGEST = 3;
    private static final int LEAST_CAPACITY = 16;

    private final long[] runs;
    private final int[] hashes;
    /** An open hash table of those that are known, 0 if free. */
    private final long[] known;

    private int count;

    /** @param text in small letters */
    LetterRuns(String text) {
        int most = LONGEST * text.length();
        runs = new long[most];
        hashes = new int[most];
        known = new long[Integer.highestOneBit(most + 1) * 4];
        for (int length = 1; length <= LONGEST; length++) {
            for (int start = 0; start + length <= text.length(); start++) {
                add(text, start, start + length);
            }
        }
    }

    /** The {@link #pack}ed runs. */
    long[] inOrder() {
        int capacity = LEAST_CAPACITY;
        while (count > capacity * 3 / 4) {
            capacity *= 2;
        }
        int[] places = new int[capacity + 1];
        for (int i = 0; i < count; i++) {
            places[bucket(i, capacity) + 1]++;
        }
        for (int bucket = 1; bucket < capacity; bucket++) {
            places[bucket] += places[bucket - 1];
        }
        long[] ordered = new long[count];
        for (int i = 0; i < count; i++) {
            ordered[places[bucket(i, capacity)]++] = runs[i];
        }
        return ordered;
    }

    /** A run of at most three characters as a number, never 0. */
    static long pack(CharSequence text, int start, int end) {
        long run = end - start;
        for (int i = start; i < end; i++) {
            run = run << Character.SIZE | text.charAt(i);
        }
        return run;
    }

    /** The place to begin with in a hash table of that size. */
    static int slot(long run, int size) {
        return (int) (run * 0x9E3779B97F4A7C15L >>> 40) & size - 1;
    }

    private void add(String text, int start, int end) {
        long run = pack(text, start, end);
        int slot = slot(run, known.length);
        while (known[slot] != run) {
            if (known[slot] == 0) {
                known[slot] = run;
                hashes[count] = hash(text, start, end);
                runs[count++] = run;
                return;
            }
            slot = slot + 1 & known.length - 1;
        }
    }

    /** As {@link java.nio.CharBuffer#hashCode}. */
    private static int hash(String text, int start, int end) {
        int hash = 1;
        for (int i = end - 1; i >= start; i--) {
            hash = 31 * hash + text.charAt(i);
        }
        return hash;
    }

    /** As {@link java.util.HashMap} finds it. */
    private int bucket(int index, int capacity) {
        int hash = hashes[index];
        return (hash ^ hash >>> 16) & capacity - 1;
    }
}
