package news.copydesk.enrich.caption;

import java.util.List;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What broadcasters' pages read out before a caption, for those who cannot see the picture: {@code Image caption, …}. */
final class CaptionOpenings {

    private final List<String> openings;

    CaptionOpenings(Vocabulary vocabulary) {
        openings = vocabulary.list(WordList.CAPTION_OPENINGS);
    }

    /** The caption without such words and the comma behind them. */
    String without(String caption) {
        for (String opening : openings) {
            int end = opening.length();
            if (caption.startsWith(opening) && end < caption.length() && ",،，:：".indexOf(caption.charAt(end)) >= 0) {
                return caption.substring(end + 1).strip();
            }
        }
        return caption;
    }
}
