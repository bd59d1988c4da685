package news.copydesk.enrich.caption;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.enrich.name.Script;
import news.copydesk.rules.Endings;
import news.copydesk.rules.GivenNames;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;
import news.copydesk.text.Letters;

/** The name of a person that ends at a place of a caption, with its particles and without the titles before it. */
final class NamesBefore {

    private static final int MOST_WORDS = 4;
    private static final int MOST_TITLE_WORDS = 4;
    private static final int SHORTEST_TITLE = 3;

    private final Names names;
    private final Endings titleEndings;
    private final Set<String> titleWords;
    private final Endings titlesBehind;
    private final GivenNames givenNames;
    private final UncasedNames uncased;

    NamesBefore(Vocabulary vocabulary, GivenNames givenNames, Names names) {
        this.names = names;
        this.givenNames = givenNames;
        this.titleWords = vocabulary.set(WordList.PEOPLE_TITLE_WORDS);
        this.titlesBehind = Endings.of(vocabulary.list(WordList.PEOPLE_TITLES_BEHIND));
        this.titleEndings = Endings.of(vocabulary.list(WordList.PEOPLE_TITLE_ENDINGS));
        this.uncased = new UncasedNames(vocabulary);
    }

    /** Back from the bracket or comma there over capitalised words and the particles between them, not over titles; empty if there is no name. */
    String nameBefore(String text, int bracket) {
        int end = bracket;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (end > 0 && isUncased(text.charAt(end - 1))) {
            return uncased.before(text, end);
        }
        end = withoutTitleBehind(text, end);
        int start = end;
        int words = 0;
        int at = end;
        while (at > 0 && words < MOST_WORDS) {
            int wordStart = text.lastIndexOf(' ', at - 1) + 1;
            String word = text.substring(wordStart, at);
            boolean surname = words == 0 && isGivenName(SpacedNamesBefore.wordBefore(text, Math.max(0, wordStart - 1)));
            if (word.isEmpty()
                    || endsPhrase(word, words == 0)
                    || isTitle(word) && !surname
                    || words >= 2 && isAbbreviation(word, text.substring(start, end))) {
                break;
            }
            boolean capital = Character.isUpperCase(word.charAt(0));
            if (!capital && !names.isParticle(word) || !capital && word.length() > 3) {
                break;
            }
            if (capital) {
                start = wordStart;
            }
            words++;
            at = wordStart - 1;
        }
        String name = withoutOpening(text, start, text.substring(start, end));
        return name.indexOf(' ') > 0 && !isOrganisation(name) ? name : "";
    }

    /** {@code МЧС} before a name that is not in capitals. */
    private static boolean isAbbreviation(String word, String name) {
        return word.length() >= 2 && Script.isInCapitals(word) && word.indexOf('.') < 0 && !Script.isInCapitals(name);
    }

    /** {@code Nagy Anna rendőrségi szóvivő}: back over such a word and the small ones before it; no further than there are. */
    private int withoutTitleBehind(String text, int end) {
        int at = end;
        for (int words = 0; words < MOST_TITLE_WORDS && at > 0; words++) {
            int wordStart = text.lastIndexOf(' ', at - 1) + 1;
            boolean small = wordStart < at && Character.isLowerCase(text.charAt(wordStart));
            if (!small || words == 0 && !titlesBehind.end(text.substring(wordStart, at))) {
                return words == 0 || small ? end : at;
            }
            at = wordStart - 1;
        }
        return end;
    }

    /** {@code Borgermester Jens Holm}, {@code Belediye Başkanı Can Aksoy}: where a sentence opens, a capital makes no word a name. */
    private String withoutOpening(String text, int start, String name) {
        boolean opens = start < 2 || ".!?:".indexOf(text.charAt(start - 2)) >= 0 && text.charAt(start - 1) == ' ';
        String[] words = Names.words(name);
        int given = 0;
        while (opens && given < words.length && isTitleLike(words[given])) {
            given++;
        }
        boolean titled = given > 0
                && given + 2 <= words.length
                && isGivenName(words[given])
                && !isGivenName(words[words.length - 1]);
        return titled ? String.join(" ", List.of(words).subList(given, words.length)) : name;
    }

    /** {@code Borgermester}; no initial, no particle, and nothing that somebody is called. */
    private boolean isTitleLike(String word) {
        return word.length() >= SHORTEST_TITLE
                && Character.isUpperCase(word.charAt(0))
                && word.indexOf('.') < 0
                && !isGivenName(word);
    }

    private boolean isGivenName(String word) {
        return givenNames.contains(word);
    }

    /** {@code Akademie der Künste}; the last word may be a surname, as that of Ann Bank. */
    private boolean isOrganisation(String name) {
        return names.isOrganisationWord(name.substring(0, name.indexOf(' ')))
                || names.isOrganisationWord(Names.words(name)[1]) && Names.words(name).length > 2;
    }

    private static boolean isUncased(char c) {
        return Letters.isMark(c)
                || c == 'ー'
                || Character.isLetter(c) && Character.toLowerCase(c) == Character.toUpperCase(c);
    }

    private static boolean endsPhrase(String word, boolean last) {
        char c = word.charAt(word.length() - 1);
        if (c == '.') {
            return word.length() > 2 || last;
        }
        return ",;:)\"”»".indexOf(c) >= 0 || !last && isOwner(word);
    }

    /** {@code United's Ann Lee}, {@code the Rovers' Ann Lee}: whose player she is. */
    private static boolean isOwner(String word) {
        return word.endsWith("'s") || word.endsWith("’s") || word.endsWith("s'") || word.endsWith("s’");
    }

    private boolean isTitle(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return titleWords.contains(small) || titleEndings.end(small);
    }
}
