package news.copydesk.enrich.byline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What a byline says of the papers, channels and agencies that authors write for. */
final class BylinePapers {

    private final Names names;
    private final Cities cities;
    private final PaperJoiners joiners;
    private final Set<String> articles;
    private final Beginnings elided;
    private final Set<String> sentBy;
    private final Beginnings sentBetween;
    private final Set<String> material;
    private final Set<String> channels;
    private final Beginnings openings;

    BylinePapers(Vocabulary vocabulary, Names names, Cities cities) {
        this.names = names;
        this.cities = cities;
        joiners = new PaperJoiners(vocabulary);
        articles = vocabulary.set(WordList.PAPER_ARTICLES);
        elided = Beginnings.of(vocabulary.list(WordList.PAPER_ELIDED_ARTICLES));
        sentBy = vocabulary.set(WordList.BYLINE_SENT_BY);
        sentBetween =
                Beginnings.of(sentBy.stream().map(word -> " " + word + " ").toList());
        material = vocabulary.set(WordList.BYLINE_MATERIAL);
        channels = vocabulary.set(WordList.PAPER_CHANNELS);
        openings = Beginnings.inAnyLetters(vocabulary.list(WordList.PAPER_OPENINGS).stream()
                .map(opening -> Character.isLetter(opening.charAt(opening.length() - 1)) ? opening + " " : opening)
                .toList());
    }

    /** The words between an author and the paper that the text is for. */
    PaperJoiners joiners() {
        return joiners;
    }

    /** {@code BR24}, {@code TF1}: a few capitals and a number. */
    boolean isStation(String word) {
        if (channels.contains(word)) {
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
    boolean isBrand(String name) {
        boolean inner = false;
        for (int i = 2; i + 1 < name.length(); i++) {
            inner |= Character.isLowerCase(name.charAt(i - 1)) && Character.isUpperCase(name.charAt(i));
        }
        return name.indexOf(' ') < 0 && (inner || isStation(name));
    }

    /** {@code the AP} is the AP; the name itself if it begins otherwise. */
    String withoutArticle(String name) {
        return name.substring(Math.max(0, openings.end(name, 0, end -> end < name.length())));
    }

    /** {@code Da}, {@code Do}: behind it stands who a Brazilian author is sent by. */
    boolean isSentBy(String word) {
        return sentBy.contains(word);
    }

    /** Whether such a word stands within the words. */
    boolean isSent(String words) {
        return sentBetween.isIn(words);
    }

    /** {@code Material der dpa}: what an agency, its last word, has sent. */
    boolean isMaterial(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && words.length <= 4 && material.contains(words[0].toLowerCase(Locale.ROOT));
    }

    /** {@code Le Courrier}, {@code The Post}: an article and one word. */
    boolean isNewspaper(String name) {
        String[] words = Names.words(name);
        boolean glued = words.length == 1 && name.length() > 3 && elided.begin(name);
        return glued || words.length == 2 && articles.contains(words[0]);
    }

    /** {@code O Estado de S.Paulo}, {@code La Voz de Galicia}: an article with a capital and no city. */
    boolean isPaper(String name) {
        String[] words = Names.words(name);
        return words.length >= 2 && articles.contains(words[0]) && !cities.isCity(name);
    }

    /** How many words of {@code Ann Lee BBC News} are the author's name, which a paper or channel follows; 0 if that is not so. */
    int wordsOfAuthor(String[] words, Predicate<String> isGivenName) {
        for (int i = 2; i + 2 <= words.length; i++) {
            if (sentBy.contains(words[i]) && Script.isInCapitals(words[i + 1]) && words[i + 1].length() > 1) {
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
            boolean named = isNewspaper(paper) || PieceShape.hasAbbreviation(paper) || hasOrganisationWord(words, i);
            if (named && names.isPerson(String.join(" ", List.of(words).subList(0, i)))) {
                return i;
            }
        }
        return 0;
    }

    private boolean hasOrganisationWord(String[] words, int from) {
        for (int i = from; i < words.length; i++) {
            if (names.isOrganisationWord(words[i])) {
                return true;
            }
        }
        return false;
    }
}
