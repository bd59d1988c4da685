package news.copydesk.layout;

import news.copydesk.language.FunctionWords;
import news.copydesk.text.WordHashes;

/** How much of a line is function words: of the page's language, as prose has, or of another one. */
final class LanguageTraits implements TraitReader {

    private static final int LEAST_WORDS = 5;
    private static final double FOREIGN = 0.25;

    private final FunctionWords functionWords;
    private final long own;

    LanguageTraits(FunctionWords functionWords, String language) {
        this.functionWords = functionWords;
        this.own = functionWords.bit(language);
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        WordHashes words = sheet.words(index);
        double share = functionWords.share(words, own);
        traits.add(Trait.FUNCTION_WORDS, share == 0 ? "none" : share < 0.15 ? "few" : share < 0.35 ? "some" : "many");
        if (words.count() < LEAST_WORDS) {
            traits.add(Trait.LANGUAGE, "short");
        } else if (share < FOREIGN / 2 && functionWords.share(words, ~own) >= FOREIGN) {
            traits.add(Trait.LANGUAGE, "other");
        } else {
            traits.add(Trait.LANGUAGE, "same");
        }
    }
}
