package news.copydesk.audit;

import java.util.Arrays;

/** How many dead letters there are of each raw record: eight bytes a letter. First all are added, then asked for. */
final class Letters {

    private long[] places = new long[256];
    private int size;
    private boolean sorted = true;

    void add(Place place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, size + size / 2);
        }
        places[size++] = place.packed();
        sorted = false;
    }

    synchronized int count(Place place) {
        if (!sorted) {
            Arrays.sort(places, 0, size);
            sorted = true;
        }
        int found = Arrays.binarySearch(places, 0, size, place.packed());
        if (found < 0) {
            return 0;
        }
        int count = 1;
        for (int i = found - 1; i >= 0 && places[i] == place.packed(); i--) {
            count++;
        }
        for (int i = found + 1; i < size && places[i] == place.packed(); i++) {
            count++;
        }
        return count;
    }
}
