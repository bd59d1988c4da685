package news.copydesk.enrich;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.BylineParts.Part;

/** What the words of a byline's piece say about it. */
final class BylineWords {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_UNCASED = 30;
    private static final int MOST_ORGANISATION_WORDS = 6;

    /** First words of cities whose names have two or three. */
    private static final Set<String> CITY_OPENINGS = WordSet.of("""
            new los las san santa são sao saint st. tel hong kuala phnom abu addis buenos rio cape port den bad fort
            mexico ciudad la le el panama salt ho washington frankfurt नई 뉴
            """);

    private static final Set<String> PREPOSITIONS =
            WordSet.of("in aus à en em au på från fra из в у din w z da desde depuis from bei te uit в з у od ze");

    private static final Set<String> OPENING_PREFIXES = WordSet.of("By Von Par Por Av Af Door Van");

    private static final Set<String> ARTICLES = WordSet.of("The Le La Les El Il Die Der Das De O A");

    private static final Set<String> TRAILING = WordSet.of("on at am um in le el il i den der dne dnia vom");

    /** What stands before a name within a line: {@code October 9 | by Ann Lee}. */
    private static final Set<String> INNER_PREFIXES =
            WordSet.of("by von par por av af door di de durch przez от від oleh του της bởi");

    private BylineWords() {}

    /** The name in a piece, without a preposition before it or a place behind it. */
    static String nameOf(Part part) {
        String[] words = Names.words(part.text());
        int start = 0;
        int end = words.length;
        for (int i = 0; i + 1 < words.length; i++) {
            if (isInnerPrefix(words, i)) {
                start = i + 1;
            }
            if (i - start >= 2 && (PREPOSITIONS.contains(words[i]) || isVerb(words[i]))) {
                end = i;
                break;
            }
        }
        while (end - start > 1 && TRAILING.contains(words[end - 1])) {
            end--;
        }
        if (start > 0 || end < words.length) {
            return String.join(" ", List.of(words).subList(start, end));
        }
        return isKorean(part.text()) && part.role() && words.length > 1 ? words[words.length - 1] : part.text();
    }

    /** {@code Ann Lee is a freelance journalist in London}. */
    static boolean isVerb(String word) {
        return word.equals("is") || word.equals("ist") || word.equals("est");
    }

    static boolean isOrganisation(String part) {
        if (part.length() < 2 || part.length() > LONGEST_NAME || !Character.isUpperCase(part.charAt(0))) {
            return false;
        }
        String[] words = Names.words(part);
        int small = 0;
        for (String word : words) {
            small += Character.isLowerCase(word.charAt(0)) && !Names.isParticle(word) ? 1 : 0;
        }
        return words.length <= MOST_ORGANISATION_WORDS && small * 2 <= words.length;
    }

    /** One word behind the author that is no abbreviation: the section, most often. */
    static boolean isTopic(String name) {
        return name.indexOf(' ') < 0 && !isShouted(name) && !Names.isOrganisationWord(name);
    }

    static boolean isPrefixed(String part) {
        String[] words = Names.words(part);
        for (int i = 0; i + 1 < words.length; i++) {
            if (isInnerPrefix(words, i)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Le Courrier}, {@code The Post}: an article and one word. */
    static boolean isNewspaper(String name) {
        String[] words = Names.words(name);
        return words.length == 2 && ARTICLES.contains(words[0]);
    }

    /** Whether that word stands before a name: it opens the piece, or follows a verb ({@code erstellt von}). */
    static boolean isInnerPrefix(String[] words, int at) {
        boolean open = at == 0 || words[at].equals("by") || Character.isLowerCase(words[at - 1].charAt(0));
        return open && INNER_PREFIXES.contains(words[at]) || at == 0 && OPENING_PREFIXES.contains(words[at]);
    }

    /** One word, as bloggers and news desks sign with. */
    static boolean isPseudonym(String name) {
        return name.length() >= 3
                && name.length() <= LONGEST_UNCASED
                && name.indexOf(' ') < 0
                && !isShouted(name)
                && !Names.isOrganisationWord(name);
    }

    static boolean isDomain(String name) {
        int dot = name.lastIndexOf('.');
        return name.indexOf(' ') < 0 && dot > 1 && name.length() - dot >= 3 && name.length() - dot <= 6;
    }

    /** {@code MDR THÜRINGEN}, {@code Fox News}: several words, the first an abbreviation. */
    static boolean hasAbbreviation(String name) {
        String[] words = Names.words(name);
        return words.length > 1
                && words[0].length() >= 2
                && words[0].length() <= 4
                && isShouted(words[0])
                && words[0].indexOf('.') < 0
                && hasNoVowelOrMixed(words);
    }

    static boolean hasNoVowelOrMixed(String[] words) {
        boolean vowel = words[0].chars().anyMatch(c -> "AEIOUYÄÖÜÅÆØÉ".indexOf(c) >= 0);
        return !vowel || !isShouted(words[words.length - 1]);
    }

    static boolean isShouted(String word) {
        return word.chars().noneMatch(Character::isLowerCase) && word.chars().anyMatch(Character::isUpperCase);
    }

    static boolean isCity(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && CITY_OPENINGS.contains(words[0].toLowerCase(Locale.ROOT));
    }

    static boolean isUncased(String name) {
        return name.chars().noneMatch(c -> Character.isUpperCase(c) || Character.isLowerCase(c));
    }

    static boolean isUncasedName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_UNCASED
                && Names.words(name).length <= 4
                && name.chars().noneMatch(Character::isDigit);
    }

    static boolean isKorean(String text) {
        return text.chars().anyMatch(c -> c >= 0xAC00 && c <= 0xD7A3);
    }

    /** {@code in Berlin}, {@code à Paris}. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }
}
