package news.copydesk.link.cluster;

import news.copydesk.link.Hash64;
import news.copydesk.text.Folded;
import news.copydesk.text.Folding;
import news.copydesk.text.Letters;
import news.copydesk.text.Scripts;

/**
 * The words of a text as hashes: by match key, so that case, quotes, dashes, spaces and diacritics make no difference. In scripts
 * without spaces every two neighbouring characters stand for a word. Runs of digits count as themselves.
 */
final class Words {

    private long[] hashes = new long[512];
    private int size;

    /** Adds the words of {@code text}, as far as there is room for {@code most}. */
    void add(String text, int most) {
        Folded keys = Folding.fold(text);
        int length = keys.length();
        int start = -1;
        char before = 0;
        for (int i = 0; i < length && size < most; i++) {
            char key = keys.charAt(i);
            boolean letter = isLetter(key);
            boolean spaceless = letter && key > LAST_SPACED && Scripts.isSpaceless(Scripts.of(key));
            if (start >= 0 && (!letter || spaceless)) {
                word(Hash64.of(keys, start, i));
                start = -1;
            }
            if (spaceless) {
                if (before != 0) {
                    word(Hash64.add(before, key));
                }
                before = key;
            } else {
                before = 0;
                if (letter && start < 0) {
                    start = i;
                } else if (key == '#') {
                    word(Hash64.of(keys.original(), keys.start(i), keys.end(i)));
                }
            }
        }
        if (start >= 0 && size < most) {
            word(Hash64.of(keys, start, length));
        }
    }

    /** Below it no script goes without spaces. */
    private static final char LAST_SPACED = 0x0DFF;

    private static boolean isLetter(char key) {
        return Letters.isLetterOrMark(key) || Character.isSurrogate(key);
    }

    private void word(long hash) {
        if (size == hashes.length) {
            hashes = java.util.Arrays.copyOf(hashes, 2 * size);
        }
        hashes[size++] = hash;
    }

    int size() {
        return size;
    }

    long get(int index) {
        return hashes[index];
    }
}
