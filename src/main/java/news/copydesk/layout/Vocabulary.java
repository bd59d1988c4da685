package news.copydesk.layout;

import java.util.Arrays;

/** The different words of a page, numbered from 0 in the order of their coming, so that what is known of a word is looked up only once. */
final class Vocabulary {

    private static final int LEAST = 64;

    private int[] hashes;
    private int size;
    /** An open hash table of the words' numbers, each one higher, since 0 is free. */
    private int[] slots;

    /** @param words how many there may be; if there are more, it grows */
    Vocabulary(int words) {
        int capacity = Integer.highestOneBit(Math.max(LEAST, words)) * 2;
        hashes = new int[capacity];
        slots = new int[capacity * 2];
    }

    /** The number of the word with that hash. */
    int number(int hash) {
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[size] = hash;
            slots[slot] = ++size;
        }
        return slots[slot] - 1;
    }

    private int slot(int hash) {
        int mask = slots.length - 1;
        int slot = hash * 0x9E3779B1 >>> 8 & mask;
        while (slots[slot] != 0 && hashes[slots[slot] - 1] != hash) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        hashes = Arrays.copyOf(hashes, size * 2);
        slots = new int[slots.length * 2];
        for (int number = 0; number < size; number++) {
            slots[slot(hashes[number])] = number + 1;
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
