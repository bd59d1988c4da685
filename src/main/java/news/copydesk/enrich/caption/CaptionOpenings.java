package news.copydesk.enrich.caption;

import java.util.List;
import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Category;
import news.copydesk.rules.LanguagePack;

/** What broadcasters' pages read out before a caption, for those who cannot see the picture: {@code Image caption, …}. */
final class CaptionOpenings {

    private final Beginnings openings;

    CaptionOpenings(List<LanguagePack> packs) {
        openings = Beginnings.inAnyLetters(packs.stream()
                .flatMap(pack -> pack.phrases(Category.CAPTION_OPENING, "openings").stream())
                .distinct()
                .toList());
    }

    /** The caption without such words and the comma or colon behind them. */
    String without(String caption) {
        int end = openings.end(caption, 0, at -> mark(caption, at) < caption.length());
        return end < 0 ? caption : caption.substring(mark(caption, end) + 1).strip();
    }

    /** Where the comma or colon stands that comes next, but for a space; the caption's length if none does. */
    private static int mark(String caption, int at) {
        int next = at;
        while (next < caption.length() && Character.isSpaceChar(caption.charAt(next))) {
            next++;
        }
        return next < caption.length() && ",،，:：".indexOf(caption.charAt(next)) >= 0 ? next : caption.length();
    }
}
