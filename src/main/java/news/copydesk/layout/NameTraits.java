package news.copydesk.layout;

import java.util.Set;
import news.copydesk.language.FunctionWords;
import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.GivenNames;
import news.copydesk.text.WordHashes;

/** Whether a line could be a person's name, or a list of names, and nothing else. */
final class NameTraits implements TraitReader {

    private static final int LONGEST = 90;
    private static final int SEARCHED_WORDS = 12;
    private static final int FULL_NAME = 4;
    private static final Set<String> EAST_ASIAN = Set.of("zh", "ja", "ko");

    private final GivenNames givenNames;
    private final EastAsianNames eastAsianNames;
    private final FunctionWords functionWords;
    private final NameAnd and;

    NameTraits(GivenNames givenNames, EastAsianNames eastAsianNames, FunctionWords functionWords) {
        this.givenNames = givenNames;
        this.eastAsianNames = eastAsianNames;
        this.functionWords = functionWords;
        this.and = new NameAnd(givenNames);
    }

    @Override
    public void read(Sheet sheet, int index, LineTraits traits) {
        LineShape shape = sheet.shape(index);
        if (EAST_ASIAN.contains(sheet.language()) && holdsPart(sheet.text(index))) {
            if (shape.weight() <= LONGEST && shape.quotes() == 0) {
                new EastAsianNameLine(sheet, index, eastAsianNames).read(traits);
            }
        } else {
            readGivenName(sheet.words(index), sheet.language(), traits);
            and.read(sheet.text(index), shape, traits);
            boolean named = traits.has(Trait.NAME_AND, NameAnd.ROLE);
            if (!named && shape.weight() <= LONGEST && shape.words() > 0 && shape.digits() == 0 && shape.stops() == 0) {
                readForm(sheet.text(index), shape, traits);
            }
        }
    }

    private static boolean holdsPart(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (EastAsianNames.isPart(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static void readForm(String text, LineShape shape, LineTraits traits) {
        if (shape.endsSentence() || text.indexOf('?') >= 0 || shape.quotes() > 0) {
            return;
        }
        if (!shape.cased()) {
            // Where no capital tells a name, only a known given name at its head does.
            if (traits.has(Trait.GIVEN_NAME, "first") && shape.words() <= 2 * FULL_NAME && shape.commas() > 0) {
                traits.add(Trait.NAME_LIKE, "list");
            } else if (traits.has(Trait.GIVEN_NAME, "first") && shape.words() <= FULL_NAME) {
                traits.addUpTo(Trait.NAME_LIKE, shape.words());
            }
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

    private void readGivenName(WordHashes words, String language, LineTraits traits) {
        if (words.count() < 2) {
            return;
        }
        if (isGivenName(words.hash(0), language)) {
            traits.add(Trait.GIVEN_NAME, "first");
        } else if (words.count() <= SEARCHED_WORDS) {
            for (int w = 1; w < words.count() - 1; w++) {
                if (isGivenName(words.hash(w), language)) {
                    traits.add(Trait.GIVEN_NAME, "later");
                    return;
                }
            }
        }
    }

    /** Names are known without their accents: in German "Ân" would be one that is mostly "an". */
    private boolean isGivenName(int word, String language) {
        return givenNames.contains(word) && (functionWords.users(word) & functionWords.bit(language)) == 0;
    }
}
