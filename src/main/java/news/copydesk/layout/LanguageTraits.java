package news.copydesk.layout;

import news.copydesk.language.FunctionWords;

/** How much of a line is function words: of the page's language, as prose has, or of another one. */
final class LanguageTraits implements TraitReader {

    private static final int LEAST_WORDS = 5;
    private static final double FOREIGN = 0.25;

    private static final double TELLING = 0.1;

    /** Bits of {@link #kinds}. */
    private static final int OWN = 0;

    private static final int OTHER = 1;

    /** For each word of the page, whether it is a function word of the page's language and whether of any other. */
    private final byte[] kinds;

    /** How many function words of the page's language each line has. */
    private final int[] ours;

    /** Whether function words show in the page's prose at all: where words are not told apart, their absence says nothing. */
    private final boolean telling;

    LanguageTraits(FunctionWords functionWords, Sheet sheet) {
        long own = functionWords.bit(sheet.language());
        PageVocabulary vocabulary = sheet.wordNumbers().vocabulary();
        this.kinds = new byte[vocabulary.size()];
        for (int word = 0; word < kinds.length; word++) {
            long users = functionWords.users(vocabulary.hash(word));
            kinds[word] = (byte) (((users & own) != 0 ? 1 << OWN : 0) | ((users & ~own) != 0 ? 1 << OTHER : 0));
        }
        this.ours = new int[sheet.size()];
        int words = 0;
        int found = 0;
        for (int i = 0; i < ours.length; i++) {
            ours[i] = count(sheet.wordNumbers(), i, OWN);
            if (sheet.prose().has(i)) {
                words += sheet.words(i).count();
                found += ours[i];
            }
        }
        this.telling = found >= TELLING * words;
    }

    private int count(WordNumbers words, int index, int kind) {
        int found = 0;
        for (int w = words.first(index); w < words.first(index + 1); w++) {
            found += kinds[words.at(w)] >>> kind & 1;
        }
        return found;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        int words = sheet.words(index).count();
        double share = words == 0 ? 0 : (double) ours[index] / words;
        if (telling) {
            traits.add(
                    Trait.FUNCTION_WORDS, share == 0 ? "none" : share < 0.15 ? "few" : share < 0.35 ? "some" : "many");
        }
        if (words < LEAST_WORDS) {
            traits.add(Trait.LANGUAGE, "short");
        } else if (share < FOREIGN / 2 && count(sheet.wordNumbers(), index, OTHER) >= FOREIGN * words) {
            traits.add(Trait.LANGUAGE, "other");
        } else {
            traits.add(Trait.LANGUAGE, "same");
        }
    }
}
