package news.copydesk.text;

import java.util.Arrays;

/**
 * Where in a text each of its match keys starts. Kept are those that are not one behind the key before them, of which a line has few.
 */
final class Places {

    private int[] keys = new int[8];
    private int[] starts = new int[8];
    private int count;
    /** How far the last key's start is behind its number. */
    private int shift;

    /** Says where a key starts; asked for one key after the other, those that start right behind the one before may be left out. */
    void put(int key, int start) {
        if (start - key != shift) {
            if (count == keys.length) {
                keys = Arrays.copyOf(keys, count * 2);
                starts = Arrays.copyOf(starts, count * 2);
            }
            keys[count] = key;
            starts[count++] = start;
            shift = start - key;
        }
    }

    int start(int key) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (keys[middle] <= key) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? key : starts[low - 1] + key - keys[low - 1];
    }
}
