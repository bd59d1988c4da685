package news.copydesk.layout;

/** Counts hash codes; an open-addressed table of ints that grows by doubling. */
final class WordCounts {

    private static final int LEAST = 8;

    private int[] keys;
    private int[] counts;
    private int used;

    /** @param expected how many different ones may come; if more do, it grows */
    WordCounts(int expected) {
        int size = Integer.highestOneBit(Math.max(LEAST, expected)) * 4;
        keys = new int[size];
        counts = new int[size];
    }

    void add(int key) {
        int at = slot(keys, key);
        if (counts[at] == 0) {
            keys[at] = key;
            used++;
        }
        counts[at]++;
        if (used * 2 > keys.length) {
            grow();
        }
    }

    int count(int key) {
        return counts[slot(keys, key)];
    }

    private int slot(int[] table, int key) {
        int mask = table.length - 1;
        int at = (key * 0x9E3779B1 >>> 8) & mask;
        while (counts[at] != 0 && table[at] != key) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldCounts = counts;
        keys = new int[oldKeys.length * 2];
        counts = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldCounts[i] > 0) {
                int at = slot(keys, oldKeys[i]);
                keys[at] = oldKeys[i];
                counts[at] = oldCounts[i];
            }
        }
    }
}
