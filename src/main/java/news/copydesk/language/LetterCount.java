package news.copydesk.language;

/** How often each letter stands at the beginning of a text, in small. */
final class LetterCount {

    /** How many characters are looked at: the opening of a story. */
    private static final int SAMPLE = 1_500;
    /** Latin with all its additions, Greek, Cyrillic. */
    private static final int COUNTED = 0x530;

    private final int[] counts = new int[COUNTED];
    private int letters;

    LetterCount(String text) {
        for (int i = 0; i < Math.min(SAMPLE, text.length()); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                char small = Character.toLowerCase(c);
                if (small < COUNTED) {
                    counts[small]++;
                }
            }
        }
    }

    int letters() {
        return letters;
    }

    /** How many of a thousand letters are one of these; 0 if there is none. */
    int perMille(String some) {
        int found = 0;
        for (int i = 0; i < some.length(); i++) {
            found += counts[some.charAt(i)];
        }
        return letters == 0 ? 0 : found * 1_000 / letters;
    }
}
