package news.copydesk.enrich.caption;

import java.util.List;
import java.util.stream.Stream;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Category;
import news.copydesk.rules.LanguagePack;

/** What broadcasters' pages read out before a caption, for those who cannot see the picture: {@code Image caption, …}. */
final class CaptionOpenings {

    private static final String COLONS = ":：";
    private static final String MARKS = COLONS + ",،，";

    private final Beginnings labels;
    /** Words that a sentence can begin with as well, so that their packs have them with a colon: {@code Legende: …}. */
    private final Beginnings words;

    CaptionOpenings(List<LanguagePack> packs) {
        labels = Beginnings.inAnyLetters(
                phrases(packs).filter(phrase -> !phrase.endsWith(":")).toList());
        words = Beginnings.inAnyLetters(phrases(packs)
                .filter(phrase -> phrase.endsWith(":"))
                .map(phrase -> phrase.substring(0, phrase.length() - 1))
                .toList());
    }

    private static Stream<String> phrases(List<LanguagePack> packs) {
        return packs.stream()
                .flatMap(pack -> pack.phrases(Category.CAPTION_OPENING, "openings").stream())
                .distinct();
    }

    /** The caption without such words and the comma or colon behind them. */
    String without(String caption) {
        int mark = Math.max(mark(labels, MARKS, caption), mark(words, COLONS, caption));
        return mark < 0 ? caption : caption.substring(mark + 1).strip();
    }

    /** Where the mark stands that comes next behind one of the openings, but for a space; -1 if none does. */
    private static int mark(Beginnings openings, String marks, String caption) {
        int end = openings.end(caption, 0, at -> isOneOf(marks, caption, skipSpaces(caption, at)));
        return end < 0 ? -1 : skipSpaces(caption, end);
    }

    private static boolean isOneOf(String marks, String caption, int at) {
        return at < caption.length() && marks.indexOf(caption.charAt(at)) >= 0;
    }

    private static int skipSpaces(String caption, int at) {
        int next = at;
        while (next < caption.length() && Character.isSpaceChar(caption.charAt(next))) {
            next++;
        }
        return next;
    }
}
