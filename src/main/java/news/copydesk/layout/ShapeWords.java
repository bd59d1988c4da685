package news.copydesk.layout;

/** Counts the words of a line, stretch by stretch, and those of them that begin with a capital or are in capitals. */
final class ShapeWords {

    private int all, capitalised, shouted;
    /** Of a word that has begun in an earlier stretch. */
    private boolean inLongWord, inWord, wordCapital, wordLower;

    private int wordUpper;

    int all() {
        return all;
    }

    /** Those that begin with a capital. */
    int capitalised() {
        return capitalised;
    }

    /** Those with two capitals at least and no small letter. */
    int shouted() {
        return shouted;
    }

    /** @param last whether it is the last stretch of the line */
    void read(KindSets sets, boolean last) {
        long separators = sets.separators();
        long whole = sets.all;
        if (inLongWord || separators == 0 && !last) {
            long part = separators == 0 ? whole : Long.lowestOneBit(separators) - 1;
            readPart(sets, part);
            inLongWord = separators == 0;
            whole &= ~part;
        }
        if (!inLongWord || last) {
            endLongWord();
        }
        long runs = whole & ~separators;
        long starts = runs & ~(runs << 1);
        long first = KindSets.first(starts, runs, sets.wordParts());
        all += Long.bitCount(first);
        capitalised += Long.bitCount(first & sets.upper);
        if ((sets.upper & runs & ~first) != 0) {
            long second = KindSets.first(KindSets.first(starts, runs, sets.upper) << 1, runs, sets.upper);
            shouted += Long.bitCount(
                    KindSets.ends(second, runs) & ~KindSets.ends(KindSets.first(starts, runs, sets.lower), runs));
        }
    }

    private void readPart(KindSets sets, long part) {
        long parts = sets.wordParts() & part;
        wordCapital |= !inWord && (Long.lowestOneBit(parts) & sets.upper) != 0;
        wordUpper += Long.bitCount(sets.upper & part);
        wordLower |= (sets.lower & part) != 0;
        inWord |= parts != 0;
    }

    private void endLongWord() {
        if (!inWord) {
            return;
        }
        all++;
        capitalised += wordCapital ? 1 : 0;
        shouted += wordUpper >= 2 && !wordLower ? 1 : 0;
        inWord = false;
        wordCapital = false;
        wordUpper = 0;
        wordLower = false;
    }
}
