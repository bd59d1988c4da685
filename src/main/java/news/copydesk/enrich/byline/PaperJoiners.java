package news.copydesk.enrich.byline;

import java.util.List;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** The words between an author and the paper that the text is for: {@code Ann Lee for The Post}, {@code Anna Thal für Zeit}. */
final class PaperJoiners {

    private final Beginnings beforeAny;
    private final Beginnings beforeCapital;
    private final Beginnings half;

    PaperJoiners(Vocabulary vocabulary) {
        beforeAny = Beginnings.inAnyLetters(spaced(vocabulary.list(WordList.BYLINE_WRITTEN_FOR_ANYONE)));
        beforeCapital = Beginnings.of(spaced(vocabulary.list(WordList.BYLINE_WRITTEN_FOR)));
        half = Beginnings.inAnyLetters(spaced(vocabulary.list(WordList.BYLINE_WRITER_OF)));
    }

    private static List<String> spaced(List<String> words) {
        return words.stream().map(word -> " " + word + " ").toList();
    }

    /** The width of the one that begins with the space there, with both its spaces; 0 if none does. */
    int widthAt(String text, int at) {
        int end = beforeAny.end(text, at, next -> next < text.length());
        if (end < 0) {
            end = beforeCapital.end(text, at, next -> next < text.length() && Character.isUpperCase(text.charAt(next)));
        }
        if (end < 0 && half.end(text, at) > 0) {
            // Of "of the" the article is the paper's.
            end = text.indexOf(' ', at + 1) + 1;
        }
        return Math.max(0, end - at);
    }
}
