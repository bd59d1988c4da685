package news.copydesk.enrich.byline;

import java.util.List;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The words between an author and the paper that the text is for: {@code Ann Lee for The Post}, {@code Anna Thal für Zeit}. */
final class PaperJoiners {

    private final List<String> beforeAny;
    private final List<String> beforeCapital;
    private final List<String> half;

    PaperJoiners(Vocabulary vocabulary) {
        beforeAny = spaced(vocabulary.list(WordList.BYLINE_WRITTEN_FOR_ANYONE));
        beforeCapital = spaced(vocabulary.list(WordList.BYLINE_WRITTEN_FOR));
        half = spaced(vocabulary.list(WordList.BYLINE_WRITER_OF));
    }

    private static List<String> spaced(List<String> words) {
        return words.stream().map(word -> " " + word + " ").toList();
    }

    /** The width of the one that begins with the space there, with both its spaces; 0 if none does. */
    int widthAt(String text, int at) {
        for (String joiner : beforeAny) {
            if (text.regionMatches(true, at, joiner, 0, joiner.length()) && at + joiner.length() < text.length()) {
                return joiner.length();
            }
        }
        for (String joiner : beforeCapital) {
            int next = at + joiner.length();
            if (text.startsWith(joiner, at) && next < text.length() && Character.isUpperCase(text.charAt(next))) {
                return joiner.length();
            }
        }
        for (String joiner : half) {
            if (text.regionMatches(true, at, joiner, 0, joiner.length())) {
                // Of "of the" the article is the paper's.
                return joiner.indexOf(' ', 1) + 1;
            }
        }
        return 0;
    }
}
