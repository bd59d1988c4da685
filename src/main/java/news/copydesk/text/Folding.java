package news.copydesk.text;

/**
 * Match keys: what two spellings of the same phrase have in common.
 *
 * <p>Case goes; white space of any kind becomes one space; single quotes, double quotes and guillemets, dashes become
 * {@code '}, {@code "}, {@code -}; full-width forms become ASCII; a run of digits of any script becomes one {@code #};
 * diacritics of Latin, Greek and Cyrillic letters go (é to e, й to и, ı and İ to i, ł to l); Arabic alef carriers become bare
 * alef, alef maqsura and the Persian yeh and kaf the Arabic ones; tatweel, harakat, niqqud and zero-width characters go; an
 * ellipsis becomes three dots. Hangul, kana and the marks of Indic scripts stay, and so does ß.
 */
public final class Folding {

    private static final char[] KEYS = FoldingTable.build();

    private Folding() {}

    /** The match keys of {@code text}, each with its place in it. Folding match keys again gives the same match keys. */
    public static Folded fold(String text) {
        char[] keys = text.toCharArray();
        char previous = 0;
        for (int i = 0; i < keys.length; i++) {
            char key = KEYS[keys[i]];
            if (FoldingTable.isInstruction(key)) {
                if (key != FoldingTable.DIGIT || previous == FoldingTable.DIGIT) {
                    return new FoldingPass(text, keys, i, previous).finish(KEYS);
                }
                keys[i] = '#';
            } else if (((key ^ ' ') | (previous ^ ' ')) == 0) {
                // Both at once: whether the one is a space is what a processor cannot guess.
                return new FoldingPass(text, keys, i, previous).finish(KEYS);
            } else {
                keys[i] = key;
            }
            previous = key;
        }
        return Folded.aligned(text, keys);
    }
}
