package news.copydesk.enrich.credit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Agency;

/** The names of one credit as they are told one after the other: people, and the chain of those that the picture came through. */
final class CreditNames {

    private static final int LEAST_TOLD = 3;
    private static final int LONGEST_SIGNATURE = 4;
    private static final int SHORTEST_ABBREVIATION = 3;
    private static final int FEWEST_DIGITS = 6;
    /** Of the scripts with capitals; a word without one is an abbreviation. */
    private static final String VOWELS = "AEIOUYÀÁÂÃÄÅÆÈÉÊËÌÍÎÏÒÓÔÕÖØÙÚÛÜÝĀĂĄĒĖĘĚĪĮİŐŌŪŮŰŲΑΕΗΙΟΥΩΆΈΉΊΌΎΏАЕЁИЙОУЫЭЮЯІЇЄ";

    private final CreditKnowledge known;
    private final boolean signed;
    private final boolean handedOut;
    private final List<String> people = new ArrayList<>();
    private final List<String> chain = new ArrayList<>();

    /**
     * @param signed whether a word says that a person took the picture
     * @param handedOut whether a word says that it was handed out, by a body rather than by a person
     */
    CreditNames(CreditKnowledge known, boolean signed, boolean handedOut) {
        this.known = known;
        this.signed = signed;
        this.handedOut = handedOut;
    }

    void add(String part) {
        if (part.isEmpty()
                || known.noNames.contains(part.toLowerCase(Locale.ROOT))
                || isTold(part)
                || isPictureNumber(part)) {
            return;
        }
        Optional<Agency> agency = agency(part);
        int behind = agency.isPresent() ? 0 : personBehindAgency(part);
        int before = agency.isPresent() ? 0 : personBeforeAgency(part);
        if (agency.isPresent()) {
            addToChain(agency.get().name());
        } else if (behind > 0) {
            add(part.substring(0, behind).strip());
            people.add(part.substring(behind));
        } else if (before > 0) {
            people.add(part.substring(0, before));
            add(part.substring(before + 1));
        } else if (known.names.isPerson(part) && !isPaper(part) && !known.hasUncasedPaper(part) && !isBody(part)
                || signed && Names.isUncasedWord(part) && !known.eastAsian.isPaper(part)) {
            people.add(part);
        } else if (part.chars().anyMatch(Character::isLetter) && !isCopyOfPerson(part) && !isSignature(part)) {
            addToChain(part);
        }
    }

    /** Where the name begins that an agency runs into, {@code BELGA PHOTO JEAN PETIT}; 0 if none does. */
    private int personBehindAgency(String part) {
        for (int space = part.lastIndexOf(' '); space > 0; space = part.lastIndexOf(' ', space - 1)) {
            String name = part.substring(space + 1);
            if (isFullName(name) && agency(part.substring(0, space).strip()).isPresent()) {
                return space + 1;
            }
        }
        return 0;
    }

    /** Where the name ends that runs into an agency's capitals, {@code Ann Lee AFP}; 0 if none does. */
    private int personBeforeAgency(String part) {
        int space = part.lastIndexOf(' ');
        String name = part.substring(0, Math.max(0, space));
        String last = part.substring(space + 1);
        boolean told = last.length() > 1 && Script.isInCapitals(last) && !Script.isInCapitals(name);
        return told && isFullName(name) && agency(last).isPresent() ? space : 0;
    }

    private boolean isFullName(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && known.isGivenName(words[0]) && known.names.isPerson(name);
    }

    /** Several people whom only a word for "and" holds apart. */
    void addPeople(List<String> names) {
        people.addAll(names);
    }

    /** {@code ANTARA FOTO/Asep Ruhiyat/foc}: an editor's signature, in small letters of Europe. */
    private static boolean isSignature(String part) {
        return part.length() <= LONGEST_SIGNATURE && part.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    /** {@code PTI03_05_2024_000123B}, {@code 240516-99-53606}, {@code 12.mar.24}: what an archive calls the picture, or its day. */
    private static boolean isPictureNumber(String part) {
        boolean day = Character.isDigit(part.charAt(0))
                && part.indexOf('.') > 0
                && Character.isDigit(part.charAt(part.length() - 1));
        return part.indexOf(' ') < 0 && (day || isNumbered(part));
    }

    private static boolean isNumbered(String part) {
        return part.indexOf(' ') < 0
                && part.charAt(0) != '@'
                && part.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
    }

    /** {@code the ferry is believed to have sunk}: words of a sentence, several of them small, and no name. */
    private boolean isTold(String part) {
        int small = 0;
        for (String word : Names.words(part)) {
            small += Character.isLowerCase(word.charAt(0)) && !known.names.isParticle(word) ? 1 : 0;
        }
        return small >= LEAST_TOLD && known.agencies.find(part).isEmpty();
    }

    /** The first person, in ordinary capitals. */
    Optional<String> photographer() {
        return people.stream().findFirst().map(known.names::ordinaryCapitals);
    }

    /** Those who made the picture or ordered it before those who only pass it on. */
    List<String> producersFirst() {
        List<String> ordered = new ArrayList<>(chain);
        ordered.removeIf(this::isDistributor);
        chain.stream().filter(this::isDistributor).forEach(ordered::add);
        return ordered;
    }

    private boolean isDistributor(String name) {
        return known.agencies.named(name).filter(Agency::distributor).isPresent();
    }

    /** {@code Ann Lee/Denver Post}, {@code La Voix du Nord}: capitals as in a name, where a paper is to be expected or an article leads. */
    private boolean isPaper(String part) {
        String[] words = Names.words(part);
        boolean article = known.paperArticles.contains(words[0].toLowerCase(Locale.ROOT));
        boolean house = known.agencies.find(words[0]).isPresent() && Script.isInCapitals(words[0]);
        boolean second = !people.isEmpty() && !isCopyOfPerson(part);
        boolean named = Arrays.stream(words)
                .skip(article ? 1 : 0)
                .anyMatch(word -> known.isGivenName(word) || word.length() == 2 && word.charAt(1) == '.');
        boolean paper = known.papers.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
        return article && second || (article || second || house || paper) && !named;
    }

    /** {@code Harwick Sea Rescue} of {@code Courtesy of Harwick Sea Rescue}, {@code KW PSP Szczecin}. */
    private boolean isBody(String part) {
        String[] words = Names.words(part);
        boolean named = Arrays.stream(words).anyMatch(known::isGivenName);
        boolean abbreviated = !Script.isInCapitals(part)
                && Arrays.stream(words)
                        .anyMatch(word -> word.length() >= SHORTEST_ABBREVIATION && isAbbreviation(word));
        return !named && (handedOut && !signed || abbreviated);
    }

    private static boolean isAbbreviation(String word) {
        return word.chars().allMatch(c -> Character.isUpperCase(c) && VOWELS.indexOf(c) < 0);
    }

    private Optional<Agency> agency(String part) {
        Optional<Agency> found = known.agencies.find(part);
        String[] words = Names.words(part);
        String last = words.length > 1 ? words[words.length - 1] : "";
        if (found.isEmpty() && words.length > 1 && Character.isLowerCase(part.charAt(0))) {
            // da Facebook, aus dpa
            return known.agencies.find(part.substring(words[0].length()).strip());
        }
        return found.isEmpty() && known.pictureWords.contains(last.toLowerCase(Locale.ROOT))
                ? known.agencies.find(
                        part.substring(0, part.length() - last.length()).strip())
                : found;
    }

    /** A second print of a name, often cut short: {@code GEORG HOCHMUTH/GEORG HOCHMUT}. */
    private boolean isCopyOfPerson(String part) {
        String copy = part.toLowerCase(Locale.ROOT);
        return people.stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.startsWith(copy) || copy.startsWith(name));
    }

    private void addToChain(String name) {
        if (!chain.contains(name)) {
            chain.add(name);
        }
    }
}
