package news.copydesk.layout;

import news.copydesk.text.WordHashes;

/**
 * The words of a page's lines by their numbers in its vocabulary, one line after the other: of each line first those that are long
 * enough to carry meaning of their own. What is known of a word can then be told from an array.
 */
final class WordNumbers {

    private final PageVocabulary vocabulary;
    private final int[] numbers;
    /** Where the words of each line begin, and at last their end. */
    private final int[] firsts;
    /** Where the words of each line end that carry meaning of their own. */
    private final int[] contentEnds;

    /** @param lines the words of each line */
    WordNumbers(WordHashes[] lines) {
        int size = lines.length;
        firsts = new int[size + 1];
        for (int i = 0; i < size; i++) {
            firsts[i + 1] = firsts[i] + lines[i].count();
        }
        vocabulary = new PageVocabulary(firsts[size] / 3);
        numbers = new int[firsts[size]];
        contentEnds = new int[size];
        for (int i = 0; i < size; i++) {
            contentEnds[i] = number(lines[i], firsts[i], firsts[i + 1]);
        }
    }

    /** Where the words end that carry meaning of their own. */
    private int number(WordHashes words, int first, int end) {
        int next = first;
        int last = end - 1;
        for (int w = 0; w < words.count(); w++) {
            int number = vocabulary.number(words.hash(w));
            boolean content = words.isContent(w);
            numbers[content ? next : last] = number;
            next += content ? 1 : 0;
            last -= content ? 0 : 1;
        }
        return next;
    }

    /** All words of the page. */
    PageVocabulary vocabulary() {
        return vocabulary;
    }

    /** Where the words of the line begin: they are those {@link #at at} the places from there to where those of the next begin. */
    int first(int index) {
        return firsts[index];
    }

    /** Where those of the line's words end, which stand before the others, that are long enough to carry meaning of their own. */
    int contentEnd(int index) {
        return contentEnds[index];
    }

    /** The number in the vocabulary of the word at that place. */
    int at(int place) {
        return numbers[place];
    }

    /** Counts the line's content words by their numbers. */
    void count(int index, int[] counts) {
        for (int w = firsts[index]; w < contentEnds[index]; w++) {
            counts[numbers[w]]++;
        }
    }

    /** Share of the line's content words, from 0 to 1, for which {@code counts} has {@code least} or more by their number. */
    double share(int index, int[] counts, int least) {
        int first = firsts[index];
        int end = contentEnds[index];
        int found = 0;
        for (int w = first; w < end; w++) {
            found += counts[numbers[w]] >= least ? 1 : 0;
        }
        return first == end ? 0 : (double) found / (end - first);
    }
}
