package news.copydesk.enrich.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.copydesk.article.Credit;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Agencies;
import news.copydesk.rules.Agency;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.Lexicon;
import news.copydesk.text.Folding;
import news.copydesk.text.WordHashes;

/** Reads a credit: who took the picture, for whom, through whom it came, and on what terms. */
public final class CreditParser {

    /** Words that say what a contributor is to the agency, and words of a copyright notice; neither is a name. */
    private static final Set<String> ROLE_WORDS = Set.of(
            "stringer",
            "str",
            "staff",
            "contributor",
            "uncredited",
            "copyright",
            "all rights reserved",
            "tous droits réservés",
            "alle rechte vorbehalten",
            "freelance",
            "autor",
            "autorka",
            "photographer",
            "photographe",
            "fotograf",
            "fotografin",
            "fotógrafo",
            "fotografo",
            "reporter",
            "zb",
            "file",
            "ho",
            "n/a",
            "c",
            "ｃ");

    private static final Set<String> PICTURE_WORDS =
            Set.of("photo", "photos", "images", "picture", "foto", "fotos", "pool");

    /** Houses that only distribute: they stand last in the chain wherever they are printed. */
    private static final Set<String> DISTRIBUTORS =
            Set.of("Getty Images", "picture alliance", "IMAGO", "Alamy", "Shutterstock");

    private static final Set<String> ARTICLES = Set.of("la", "le", "les", "el", "il", "het", "die", "das");

    /** Last words of papers' names that are surnames as well. */
    private static final Set<String> PAPERS = Set.of(
            "post",
            "star",
            "mail",
            "express",
            "standard",
            "record",
            "argus",
            "mercury",
            "citizen",
            "leader",
            "bulletin",
            "sentinel",
            "register",
            "zprávy",
            "nyheter",
            "avis",
            "blad",
            "globo",
            "wyborcza");

    /** What is longer is no credit to the end. */
    private static final int LONGEST = 400;

    private final Lexicon lexicon;
    private final Agencies agencies;
    private final GivenNames givenNames;

    public CreditParser(Lexicon lexicon, Agencies agencies, GivenNames givenNames) {
        this.lexicon = lexicon;
        this.agencies = agencies;
        this.givenNames = givenNames;
    }

    /** The credit that {@code printed} says, brackets and joining dash around it taken off. */
    public Credit parse(String printed) {
        String raw = unwrap(printed);
        String head = raw.substring(0, Math.min(raw.length(), LONGEST));
        CreditWords words = new CreditWords(head, lexicon.scan(Folding.fold(head)));
        List<String> people = new ArrayList<>();
        List<String> chain = new ArrayList<>();
        boolean japanese = head.startsWith("＝") || head.startsWith("=") && !Script.hasHangul(head);
        for (String part : CreditParts.split(words.names())) {
            for (String name : EastAsianCredit.names(clean(part), words.signed(), head)) {
                if (!japanese || agencies.find(name).isPresent() || words.handout() || !EastAsianCredit.isPlace(name)) {
                    sort(name, words.signed(), people, chain);
                }
            }
        }
        Optional<String> photographer = people.stream().findFirst().map(Names::ordinaryCapitals);
        List<String> ordered = producersFirst(chain);
        Optional<String> agency = ordered.stream()
                .filter(name ->
                        agencies.find(name).filter(found -> !found.house()).isPresent())
                .findFirst();
        return new Credit(raw, photographer, ordered, agency, words.pool(), words.handout());
    }

    private void sort(String part, boolean signed, List<String> people, List<String> chain) {
        if (part.isEmpty() || ROLE_WORDS.contains(part.toLowerCase(Locale.ROOT))) {
            return;
        }
        Optional<Agency> agency = agency(part);
        if (agency.isPresent()) {
            add(chain, agency.get().name());
        } else if (Names.isPerson(part) && !isPaper(part, people) && !isUncasedPaper(part)
                || signed && Names.isUncasedWord(part) && !EastAsianCredit.isPaper(part)) {
            people.add(part);
        } else if (part.chars().anyMatch(Character::isLetter) && !isCopyOf(part, people)) {
            add(chain, part);
        }
    }

    /** A paper in a script without capitals: {@code अमर उजाला}. */
    private static boolean isUncasedPaper(String part) {
        return List.of(Names.words(part)).stream().anyMatch(UncasedWords::isPaper) && Script.isUncased(part);
    }

    /** {@code Ann Lee/Denver Post}, {@code La Voix du Nord}: capitals as in a name, where a paper is to be expected or an article leads. */
    private boolean isPaper(String part, List<String> people) {
        String[] words = Names.words(part);
        boolean article = ARTICLES.contains(words[0].toLowerCase(Locale.ROOT));
        boolean house = agencies.find(words[0]).isPresent() && Script.isInCapitals(words[0]);
        boolean second = !people.isEmpty() && !isCopyOf(part, people);
        boolean named = Arrays.stream(words)
                .skip(article ? 1 : 0)
                .anyMatch(word -> isGivenName(word) || word.length() == 2 && word.charAt(1) == '.');
        boolean paper = PAPERS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
        return article && second || (article || second || house || paper) && !named;
    }

    private boolean isGivenName(String word) {
        WordHashes hashes = WordHashes.of(Folding.fold(word));
        return hashes.count() > 0 && givenNames.contains(hashes.hash(0));
    }

    private Optional<Agency> agency(String part) {
        Optional<Agency> found = agencies.find(part);
        if (found.isEmpty()) {
            String[] words = Names.words(part);
            boolean photo =
                    words.length > 1 && PICTURE_WORDS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
            if (photo) {
                return agencies.find(part.substring(0, part.length() - words[words.length - 1].length())
                        .strip());
            }
        }
        return found;
    }

    /** A second print of the name, often cut short: {@code GEORG HOCHMUTH/GEORG HOCHMUT}. */
    private static boolean isCopyOf(String part, List<String> people) {
        return people.stream().anyMatch(name -> name.startsWith(part) || part.startsWith(name));
    }

    private static void add(List<String> chain, String name) {
        if (!chain.contains(name)) {
            chain.add(name);
        }
    }

    private static List<String> producersFirst(List<String> chain) {
        List<String> ordered = new ArrayList<>(chain);
        ordered.removeIf(DISTRIBUTORS::contains);
        chain.stream().filter(DISTRIBUTORS::contains).forEach(ordered::add);
        return ordered;
    }

    private static String clean(String part) {
        List<String> words = new ArrayList<>();
        for (String word : Names.words(part)) {
            boolean year = word.length() == 4 && word.chars().allMatch(Character::isDigit);
            boolean article = words.isEmpty() && word.equals("The");
            if (!year && !article && !ROLE_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                words.add(word);
            }
        }
        return String.join(" ", words);
    }

    private static String unwrap(String printed) {
        int start = 0;
        int end = printed.length();
        while (start < end && " |–—-.,;".indexOf(printed.charAt(start)) >= 0) {
            start++;
        }
        while (start < end && " |,;".indexOf(printed.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean wrapped = end - start > 2 && "([（［【".indexOf(printed.charAt(start)) >= 0;
        if (wrapped) {
            int stop = printed.charAt(end - 1) == '.' ? end - 2 : end - 1;
            char close = ")]）］】".charAt("([（［【".indexOf(printed.charAt(start)));
            if (printed.charAt(stop) == close && printed.indexOf(close, start) == stop) {
                return printed.substring(start + 1, stop).strip();
            }
        }
        return printed.substring(start, end);
    }
}
