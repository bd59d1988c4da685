package news.copydesk.enrich.caption;

import java.util.Locale;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The name of a person that ends at a place of a caption, with its particles and without the titles before it. */
final class NamesBefore {

    private static final int MOST_WORDS = 4;

    private final Names names;
    private final Endings titleEndings;
    private final UncasedNames uncased;

    NamesBefore(Vocabulary vocabulary, Names names) {
        this.names = names;
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
        int start = end;
        int words = 0;
        int at = end;
        while (at > 0 && words < MOST_WORDS) {
            int wordStart = text.lastIndexOf(' ', at - 1) + 1;
            String word = text.substring(wordStart, at);
            if (word.isEmpty() || endsPhrase(word, words == 0) || isTitle(word)) {
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
        String name = text.substring(start, end);
        return name.indexOf(' ') > 0 && !isOrganisation(name) ? name : "";
    }

    /** {@code Akademie der Künste}; the last word may be a surname, as that of Ann Bank. */
    private boolean isOrganisation(String name) {
        return names.isOrganisationWord(name.substring(0, name.indexOf(' ')))
                || names.isOrganisationWord(Names.words(name)[1]) && Names.words(name).length > 2;
    }

    private static boolean isUncased(char c) {
        boolean mark = Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
        return mark || c == 'ー' || Character.isLetter(c) && Character.toLowerCase(c) == Character.toUpperCase(c);
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
        return titleEndings.end(word.toLowerCase(Locale.ROOT));
    }
}
