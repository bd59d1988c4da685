package news.copydesk.layout;

import java.util.Arrays;

/** The different words of a page, numbered from 0 in the order of their coming, so that what is known of a word is looked up only once. */
final class Vocabulary {

    private int[] hashes = new int[256];
    private boolean[] content = new boolean[256];
    private int size;
    /** An open hash table of the words' numbers, each one higher, since 0 is free. */
    private int[] slots = new int[1024];

    /** The number of the word with that hash. */
    int number(int hash, boolean isContent) {
        int slot = slot(hash);
        if (slots[slot] == 0) {
            if (size == hashes.length) {
                grow();
                slot = slot(hash);
            }
            hashes[size] = hash;
            content[size] = isContent;
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
        content = Arrays.copyOf(content, size * 2);
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

    /** Whether the word is long enough to carry meaning of its own. */
    boolean isContent(int number) {
        return content[number];
    }
}
