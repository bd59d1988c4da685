package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.byline.BylineParts.Part;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.WordSet;

/** What the words of a byline's piece say about it. */
final class BylineWords {

    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_UNCASED = 30;

    private static final int MOST_ORGANISATION_WORDS = 6;

    /** First words of cities whose names have two or three. */
    private static final Set<String> CITY_OPENINGS = WordSet.of("""
            new los las san santa são sao saint st. tel hong kuala phnom abu addis buenos rio cape port bad fort belo porto ribeirão
            mexico ciudad panama salt ho washington frankfurt नई 뉴
            """);

    /** Cities that begin like papers: {@code La Paz} but not {@code La Nación}. */
    private static final Set<String> CITIES_WITH_ARTICLES = Set.of(
            "la paz",
            "la habana",
            "la plata",
            "la coruña",
            "la haya",
            "la haye",
            "la havane",
            "la rochelle",
            "la spezia",
            "la rioja",
            "la serena",
            "le havre",
            "le mans",
            "le caire",
            "el cairo",
            "el paso",
            "el alto",
            "el salvador",
            "den haag",
            "den bosch",
            "den helder",
            "l'aquila",
            "los angeles");

    /** First words of cities that begin no person's name. */
    private static final Set<String> CITY_ONLY =
            WordSet.of("new são sao hong kuala phnom abu addis buenos rio cape tel mexico ciudad belo porto ribeirão");

    private static final Set<String> PREPOSITIONS =
            WordSet.of("in aus à en em au på från fra из в у din w z da desde depuis from bei te uit в з у od ze");

    private static final Set<String> OPENING_PREFIXES = WordSet.of("By Von Par Por Av Af Door Van From");

    private static final Set<String> TRAILING =
            WordSet.of("on at am um in le el il i den der dne dnia vom em às à o w v op is ist est er är The");

    private static final Set<String> TITLES =
            WordSet.of("Dr. Dr Prof. Prof Mag. Ing. Dipl.-Ing. Msc. Hab. dr dr. prof. Ph.D. PhD h.c.");

    /** What a reporter does behind the city that they are in: {@code Aus Kiew berichtet Anna Thal}. */
    private static final Set<String> REPORTING = WordSet.of("berichtet berichten");

    /** What a text is, before the name of who wrote it: {@code Ledare av Per Ek}, {@code Interview Jan de Vries}. */
    private static final Set<String> GENRES = WordSet.of("""
            interview intervju intervista entrevista interviu column kolumne krönika kommentar commentaar kommentaar ledare leder
            reportage reportaje reportagem analyse analys analysis análisis análise opinie opinion opinión opinião words debatt
            komentář rozhovor interjú wywiad felieton komentarz rozmowa interviul editorial teksti tekst text texto testo autor autorka
            napsal napsala připravil připravila zpracoval zpracovala napisał napisała dodał dodała írta laporan theo
            """);

    private static final Set<String> PICTURES = WordSet.of("foto fotos photo photos beeld bild kuva kuvat");

    private static final Set<String> JOBS = WordSet.of("Staff Contributor Reporter Correspondent Freelance");

    /** What stands before a name within a line: {@code October 9 | by Ann Lee}. */
    private static final Set<String> INNER_PREFIXES =
            WordSet.of("by von par por av af door di de durch przez от від oleh του της bởi");

    private BylineWords() {}

    /** {@code Foto Karin Lind}: not who wrote. */
    static boolean isPictures(String name) {
        String[] words = Names.words(name);
        return words.length > 1 && PICTURES.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** {@code Ledare}, {@code Interview}. */
    static boolean isGenre(String word) {
        return GENRES.contains(word.toLowerCase(Locale.ROOT));
    }

    /** {@code Prof. Dr. Ann Lee} without her titles. */
    static String withoutTitles(String name) {
        String[] words = Names.words(name);
        int start = 0;
        while (start + 2 < words.length && TITLES.contains(words[start])) {
            start++;
        }
        return start == 0 ? name : String.join(" ", List.of(words).subList(start, words.length));
    }

    /** The name in a piece, without a preposition before it or a place behind it. */
    static String nameOf(Part part) {
        String[] words = Names.words(part.text());
        int start = words.length >= 3 && isGenre(words[0]) ? 1 : 0;
        int end = words.length;
        for (int i = 0; i + 1 < words.length; i++) {
            boolean behindGenre = i == 1 && start == 1 && INNER_PREFIXES.contains(words[1]);
            if (behindGenre || isInnerPrefix(words, i) || REPORTING.contains(words[i])) {
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
        return Script.hasHangul(part.text()) && part.role() && words.length > 1 ? words[words.length - 1] : part.text();
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
        return name.indexOf(' ') < 0 && !Script.isInCapitals(name) && !Names.isOrganisationWord(name);
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
                && !Script.isInCapitals(name)
                && !Names.isOrganisationWord(name);
    }

    /** One word for what the author before it is. */
    static boolean isJob(String name) {
        return JOBS.contains(name);
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

    static boolean hasNoVowelOrMixed(String[] words) {
        boolean vowel = words[0].chars().anyMatch(c -> "AEIOUYÄÖÜÅÆØÉ".indexOf(c) >= 0);
        return !vowel || !Script.isInCapitals(words[words.length - 1]);
    }

    static boolean isCity(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 3 && CITY_OPENINGS.contains(words[0].toLowerCase(Locale.ROOT))
                || CITIES_WITH_ARTICLES.contains(name.toLowerCase(Locale.ROOT));
    }

    /** {@code Rio de Janeiro}, {@code New York}: a city, whatever sign stands before it. */
    static boolean isCityOnly(String name) {
        return isCity(name) && CITY_ONLY.contains(Names.words(name)[0].toLowerCase(Locale.ROOT));
    }

    static boolean isUncasedName(String name) {
        return name.length() >= 2
                && name.length() <= LONGEST_UNCASED
                && Names.words(name).length <= 4
                && name.chars().noneMatch(Character::isDigit);
    }

    /**
     * The words of a name behind a job or prefix without the city before them: {@code Enviado especial a Kiev Ana Ruiz},
     * {@code da Milano Anna Rossi}.
     */
    static String withoutCity(String name, boolean behindJob, Predicate<String> isGivenName) {
        String[] words = Names.words(name);
        int from = words.length > 3 && isPreposition(words[0].toLowerCase(Locale.ROOT)) ? 1 : 0;
        boolean city = (from > 0 || behindJob)
                && words.length - from >= 3
                && Character.isUpperCase(words[from].charAt(0))
                && (from > 0 || !isGivenName.test(words[from]))
                && isGivenName.test(words[from + 1]);
        return city ? String.join(" ", List.of(words).subList(from + 1, words.length)) : name;
    }

    /** {@code in Berlin}, {@code à Paris}. */
    static boolean isPreposition(String word) {
        return PREPOSITIONS.contains(word);
    }
}
