package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.WordSet;

/** What a byline says of the papers, channels and agencies that authors write for. */
final class BylinePapers {

    private static final Set<String> ARTICLES = WordSet.of("The Le La Les El Il Die Der Das De O A Het");

    /** What stands between an author and the paper that the text is for. */
    private static final List<String> JOINERS = List.of(
            " for ", " für ", " pour ", " para ", " voor ", " för ", " dla ", " pro ", " pentru ", " per ", " untuk ");

    private static final String SPECIAL = " special to the ";

    private static final Set<String> FROM = WordSet.of("Da Do");

    private static final Set<String> MATERIAL = WordSet.of(
            "material materialien agenturmaterial informationen informations información informações informazioni source");

    /** What stands before the name of an agency or a paper. */
    private static final List<String> OPENINGS = List.of(
            "theo ",
            "l'",
            "l’",
            "der ",
            "die ",
            "la ",
            "las ",
            "de la ",
            "dell'",
            "dell’",
            "dall'",
            "della ",
            "da ",
            "do ",
            "agência ",
            "agencia ");

    private BylinePapers() {}

    /** The width of the word with its spaces by which a paper follows there, as in {@code Ann Lee for The Post}; 0 if none does. */
    static int joinerAt(String text, int at) {
        if (text.regionMatches(true, at, SPECIAL, 0, SPECIAL.length())) {
            return SPECIAL.length();
        }
        for (String joiner : JOINERS) {
            int next = at + joiner.length();
            boolean english = joiner.equals(" for ");
            if (text.regionMatches(english, at, joiner, 0, joiner.length())
                    && next < text.length()
                    && (english || Character.isUpperCase(text.charAt(next)))) {
                return joiner.length();
            }
        }
        return text.regionMatches(true, at, " of the ", 0, 8) ? " of ".length() : 0;
    }

    /** {@code BR24}, {@code TF1}: a few capitals and a number. */
    static boolean isStation(String word) {
        if (word.equals("g1") || word.equals("r7")) {
            return true;
        }
        int letters = 0;
        while (letters < word.length() && Character.isUpperCase(word.charAt(letters))) {
            letters++;
        }
        int end = letters;
        while (end < word.length() && Character.isDigit(word.charAt(end))) {
            end++;
        }
        int digits = end - letters;
        return letters >= 2
                && letters <= 4
                && digits >= 1
                && digits <= 2
                && word.substring(end).chars().allMatch(Character::isLowerCase);
    }

    /** {@code ProPublica}, {@code MailOnline}, {@code BR24}: one word that no place and no topic is written like. */
    static boolean isBrand(String name) {
        boolean inner = false;
        for (int i = 2; i + 1 < name.length(); i++) {
            inner |= Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(name.charAt(i));
        }
        return name.indexOf(' ') < 0 && (inner || isStation(name));
    }

    /** {@code the AP} is the AP; the name itself if it begins otherwise. */
    static String withoutArticle(String name) {
        for (String opening : OPENINGS) {
            if (name.length() > opening.length() && name.regionMatches(true, 0, opening, 0, opening.length())) {
                return name.substring(opening.length());
            }
        }
        return name;
    }

    /** {@code Da}, {@code Do}: what a Brazilian author is sent by follows. */
    static boolean isFrom(String word) {
        return FROM.contains(word);
    }

    /** {@code Material der dpa}: what an agency, its last word, has sent. */
    static boolean isMaterial(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 4 && MATERIAL.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** {@code Le Courrier}, {@code The Post}: an article and one word. */
    static boolean isNewspaper(String name) {
        String[] words = Names.words(name);
        boolean elided = words.length == 1 && name.length() > 3 && (name.startsWith("L'") || name.startsWith("L’"));
        return elided || words.length == 2 && ARTICLES.contains(words[0]);
    }

    /** {@code O Estado de S.Paulo}, {@code La Voz de Galicia}: an article with a capital and no city. */
    static boolean isPaper(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && ARTICLES.contains(words[0]) && !BylineWords.isCity(name);
    }

    /** How many words of {@code Ann Lee BBC News} are the author's name, which a paper or channel follows; 0 if that is not so. */
    static int wordsOfAuthor(String[] words, Predicate<String> isGivenName) {
        for (int i = 2; i + 2 <= words.length; i++) {
            if (FROM.contains(words[i]) && Script.isInCapitals(words[i + 1]) && words[i + 1].length() > 1) {
                // Ana Ruiz Da CNN
                return i;
            }
        }
        if (words.length > 2 && Names.isDomain(words[words.length - 1])) {
            return words.length - 1;
        }
        if (words.length < 4 || !isGivenName.test(words[0])) {
            return 0;
        }
        for (int i = 2; i + 2 <= words.length; i++) {
            String paper = String.join(" ", List.of(words).subList(i, words.length));
            boolean named = isNewspaper(paper) || BylineWords.hasAbbreviation(paper) || hasOrganisationWord(words, i);
            if (named && Names.isPerson(String.join(" ", List.of(words).subList(0, i)))) {
                return i;
            }
        }
        return 0;
    }

    private static boolean hasOrganisationWord(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (Names.isOrganisationWord(words[i])) {
                return true;
            }
        }
        return false;
    }
}
