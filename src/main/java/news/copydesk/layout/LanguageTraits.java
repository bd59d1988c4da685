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
        int ours = 0;
        int others = 0;
        for (int w = 0; w < words.count(); w++) {
            long users = functionWords.users(words.hash(w));
            ours += (users & own) != 0 ? 1 : 0;
            others += (users & ~own) != 0 ? 1 : 0;
        }
        double share = words.count() == 0 ? 0 : (double) ours / words.count();
        traits.add(Trait.FUNCTION_WORDS, share == 0 ? "none" : share < 0.15 ? "few" : share < 0.35 ? "some" : "many");
        if (words.count() < LEAST_WORDS) {
            traits.add(Trait.LANGUAGE, "short");
        } else if (share < FOREIGN / 2 && others >= FOREIGN * words.count()) {
            traits.add(Trait.LANGUAGE, "other");
        } else {
            traits.add(Trait.LANGUAGE, "same");
        }
    }
}
