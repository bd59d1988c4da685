package news.copydesk.layout;

import news.copydesk.language.FunctionWords;

/** How much of a line is function words: of the page's language, as prose has, or of another one. */
final class LanguageTraits implements TraitReader {

    private static final int LEAST_WORDS = 5;
    private static final double FOREIGN = 0.25;

    private static final double TELLING = 0.1;

    private static final byte OWN = 1;
    private static final byte OTHER = 2;

    /** For each word of the page, whether it is a function word of the page's language and whether of any other. */
    private final byte[] kinds;

    /** Whether function words show in the page's prose at all: where words are not told apart, their absence says nothing. */
    private final boolean telling;

    LanguageTraits(FunctionWords functionWords, Sheet sheet) {
        long own = functionWords.bit(sheet.language());
        this.kinds = new byte[sheet.vocabulary().size()];
        for (int word = 0; word < kinds.length; word++) {
            long users = functionWords.users(sheet.vocabulary().hash(word));
            kinds[word] = (byte) (((users & own) != 0 ? OWN : 0) | ((users & ~own) != 0 ? OTHER : 0));
        }
        int words = 0;
        int ours = 0;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isProse(i)) {
                words += sheet.words(i).count();
                ours += count(sheet, i, OWN);
            }
        }
        this.telling = ours >= TELLING * words;
    }

    private int count(Sheet sheet, int index, byte kind) {
        int found = 0;
        for (int w = sheet.firstWord(index); w < sheet.firstWord(index + 1); w++) {
            found += (kinds[sheet.word(w)] & kind) != 0 ? 1 : 0;
        }
        return found;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        int words = sheet.words(index).count();
        double share = words == 0 ? 0 : (double) count(sheet, index, OWN) / words;
        if (telling) {
            traits.add(
                    Trait.FUNCTION_WORDS, share == 0 ? "none" : share < 0.15 ? "few" : share < 0.35 ? "some" : "many");
        }
        if (words < LEAST_WORDS) {
            traits.add(Trait.LANGUAGE, "short");
        } else if (share < FOREIGN / 2 && count(sheet, index, OTHER) >= FOREIGN * words) {
            traits.add(Trait.LANGUAGE, "other");
        } else {
            traits.add(Trait.LANGUAGE, "same");
        }
    }
}
