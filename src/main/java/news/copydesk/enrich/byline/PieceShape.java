package news.copydesk.enrich.byline;

import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;

/** What a piece of a byline can be by its form: how long it is, where its capitals are, whether an organisation's word is in it. */
final class PieceShape {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNCASED = 30;
    private static final int MOST_ORGANISATION_WORDS = 6;

    private final Names names;

    PieceShape(Names names) {
        this.names = names;
    }

    boolean isOrganisation(String part) {
        if (part.length() < 2 || part.length() > LONGEST_NAME || !Character.isUpperCase(part.charAt(0))) {
            return false;
        }
        String[] words = Names.words(part);
        int small = 0;
        for (String word : words) {
            small += Character.isLowerCase(word.charAt(0)) && !names.isParticle(word) ? 1 : 0;
        }
        return words.length <= MOST_ORGANISATION_WORDS && small * 2 <= words.length;
    }

    /** One word behind the author that is no abbreviation: the section, most often. */
    boolean isTopic(String name) {
        return name.indexOf(' ') < 0 && !Script.isInCapitals(name) && !names.isOrganisationWord(name);
    }

    /** One word, as bloggers and news desks sign with. */
    boolean isPseudonym(String name) {
        return name.length() >= 3 && name.length() <= LONGEST_UNCASED && isTopic(name);
    }

    /** {@code MDR THÜRINGEN}, {@code Fox News}: several words, the first an abbreviation. */
    static boolean hasAbbreviation(String name) {
        String[] words = Names.words(name);
        if (words.length > 0 && words[0].indexOf('-') >= 2) {
            words[0] = words[0].substring(0, words[0].indexOf('-'));
        }
        return words.length > 1
                && words[0].length() >= 2
                && words[0].length() <= 4
                && Script.isInCapitals(words[0])
                && words[0].indexOf('.') < 0
                && hasNoVowelOrMixed(words);
    }

    private static boolean hasNoVowelOrMixed(String[] words) {
        boolean vowel = words[0].chars().anyMatch(c -> "AEIOUYÄÖÜÅÆØÉ".indexOf(c) >= 0);
        return !vowel || !Script.isInCapitals(words[words.length - 1]);
    }

    /** What can be a name in a script without capitals. */
    static boolean isUncasedName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_UNCASED
                && Names.words(name).length <= 4
                && name.chars().noneMatch(Character::isDigit);
    }
}
