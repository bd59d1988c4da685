package news.copydesk.layout;

import news.copydesk.language.FunctionWords;
import news.copydesk.text.WordHashes;

/** How much of a line is function words: of the page's language, as prose has, or of another one. */
final class LanguageTraits implements TraitReader {

    private static final int LEAST_WORDS = 5;
    private static final double FOREIGN = 0.25;

    private static final double TELLING = 0.1;

    private final FunctionWords functionWords;
    private final long own;
    /** Whether function words show in the page's prose at all: where words are not told apart, their absence says nothing. */
    private final boolean telling;

    LanguageTraits(FunctionWords functionWords, Sheet sheet) {
        this.functionWords = functionWords;
        this.own = functionWords.bit(sheet.language());
        int words = 0;
        int ours = 0;
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isProse(i)) {
                words += sheet.words(i).count();
                ours += count(sheet.words(i), own);
            }
        }
        this.telling = ours >= TELLING * words;
    }

    private int count(WordHashes words, long languages) {
        int found = 0;
        for (int w = 0; w < words.count(); w++) {
            found += (functionWords.users(words.hash(w)) & languages) != 0 ? 1 : 0;
        }
        return found;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        WordHashes words = sheet.words(index);
        double share = words.count() == 0 ? 0 : (double) count(words, own) / words.count();
        if (telling) {
            traits.add(
                    Trait.FUNCTION_WORDS, share == 0 ? "none" : share < 0.15 ? "few" : share < 0.35 ? "some" : "many");
        }
        if (words.count() < LEAST_WORDS) {
            traits.add(Trait.LANGUAGE, "short");
        } else if (share < FOREIGN / 2 && count(words, ~own) >= FOREIGN * words.count()) {
            traits.add(Trait.LANGUAGE, "other");
        } else {
            traits.add(Trait.LANGUAGE, "same");
        }
    }
}
