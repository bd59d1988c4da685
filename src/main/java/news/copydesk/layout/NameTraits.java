package news.copydesk.layout;

import news.copydesk.rules.GivenNames;
import news.copydesk.text.WordHashes;

/** Whether a line could be a person's name, or a list of names, and nothing else. */
final class NameTraits implements TraitReader {

    private static final int LONGEST = 90;
    private static final int SEARCHED_WORDS = 12;

    private final GivenNames givenNames;

    NameTraits(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        LineShape shape = sheet.shape(index);
        readGivenName(sheet.words(index), traits);
        if (shape.weight() > LONGEST
                || shape.words() == 0
                || shape.digits() > 0
                || shape.stops() > 0
                || !shape.cased()) {
            return;
        }
        String text = sheet.text(index);
        if (LineShape.endsSentence(text) || text.indexOf('?') >= 0 || shape.quotes() > 0) {
            return;
        }
        int small = shape.words() - shape.capitalised();
        boolean list = shape.commas() > 0 || text.indexOf('&') > 0 || text.indexOf('|') > 0;
        if (list && shape.words() <= 12 && small * 3 <= shape.words()) {
            traits.add(Trait.NAME_LIKE, "list");
        } else if (small <= 1 && shape.words() <= 4 && shape.capitalised() > 0) {
            traits.addUpTo(Trait.NAME_LIKE, shape.words());
        } else if (shape.words() <= 9 && small * 3 <= shape.words()) {
            traits.add(Trait.NAME_LIKE, "more");
        }
    }

    private void readGivenName(WordHashes words, LineTraits traits) {
        if (words.count() < 2) {
            return;
        }
        if (givenNames.contains(words.hash(0))) {
            traits.add(Trait.GIVEN_NAME, "first");
        } else if (words.count() <= SEARCHED_WORDS) {
            for (int w = 1; w < words.count() - 1; w++) {
                if (givenNames.contains(words.hash(w))) {
                    traits.add(Trait.GIVEN_NAME, "later");
                    return;
                }
            }
        }
    }
}
