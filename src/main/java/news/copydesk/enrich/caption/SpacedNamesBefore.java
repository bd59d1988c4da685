package news.copydesk.enrich.caption;

import java.util.Set;
import news.copydesk.enrich.name.UncasedWords;
import news.copydesk.rules.Endings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The name that ends at a place of a line in a script with spaces and no capitals, judged by what cannot be part of a name. */
final class SpacedNamesBefore {

    private static final int LONGEST_WORD = 40;

    private final Set<String> noNames;
    private final Set<String> firstOfThree;
    private final Endings servants;
    private final UncasedWords known;

    SpacedNamesBefore(Vocabulary vocabulary) {
        noNames = vocabulary.set(WordList.PEOPLE_NO_NAMES);
        firstOfThree = vocabulary.set(WordList.PEOPLE_FIRST_OF_THREE);
        servants = Endings.of(vocabulary.list(WordList.PEOPLE_SERVANTS).stream()
                .map(servant -> servant + " ")
                .toList());
        known = new UncasedWords(vocabulary);
    }

    /** Two words, or three where the first of them never stands alone; none of them a title or, in Arabic, an adjective. */
    String before(String text, int stop) {
        String last = wordBefore(text, stop);
        int start = stop - last.length();
        int words = 1;
        boolean article = known.hasArticle(last);
        while (start > 1 && text.charAt(start - 1) == ' ' && words < 4) {
            String word = wordBefore(text, start - 1);
            boolean inner = firstOfThree.contains(word);
            if (word.isEmpty()
                    || noNames.contains(word)
                    || words >= 2 && !inner && !(words == 2 && article)
                    || known.hasArticle(word) && !servants.endAt(text, start - 1 - word.length())) {
                break;
            }
            start = start - 1 - word.length();
            words++;
        }
        return words >= 2 && !noNames.contains(last) ? text.substring(start, stop) : "";
    }

    /** The word that ends there; empty if none does. */
    static String wordBefore(String text, int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST_WORD && " ,،、.。:(（「『\"“".indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return text.substring(start, end);
    }
}
