package news.copydesk.layout;

import java.util.Arrays;

/** The different words of a page, numbered from 0 in the order of their coming, so that what is known of a word is looked up only once. */
final class PageVocabulary {

    private static final int LEAST = 64;

    private int[] hashes;
    private int size;
    /** An open hash table: the hash of each word above its number, the number one higher, since 0 is free. */
    private long[] slots;

    /** @param words how many there may be; if there are more, it grows */
    PageVocabulary(int words) {
        int capacity = Integer.highestOneBit(Math.max(LEAST, words)) * 2;
        hashes = new int[capacity];
        slots = new long[capacity * 2];
    }

    /** The number of the word with that hash. */
    int number(int hash) {
        int slot = slot(hash);
        return slots[slot] == 0 ? add(hash, slot) : (int) slots[slot] - 1;
    }

    /** The number of the word with that hash; -1 if it has not come. */
    int find(int hash) {
        return (int) slots[slot(hash)] - 1;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = hash * 0x9E3779B1 >>> 8 & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >>> Integer.SIZE) != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private int add(int hash, int slot) {
        hashes[size] = hash;
        slots[slot] = (long) hash << Integer.SIZE | size + 1;
        if (++size == hashes.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new long[slots.length * 2];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hashes[number] * 0x9E3779B1 >>> 8 & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = (long) hashes[number] << Integer.SIZE | number + 1;
        }
    }

    /** How many different words there are. */
    int size() {
        return size;
    }

    int hash(int number) {
        return hashes[number];
    }
}
