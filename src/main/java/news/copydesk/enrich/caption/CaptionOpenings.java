package news.copydesk.enrich.caption;

import news.copydesk.rules.Beginnings;
import news.copydesk.rules.Vocabulary;
import news.copydesk.rules.WordList;

/** What broadcasters' pages read out before a caption, for those who cannot see the picture: {@code Image caption, …}. */
final class CaptionOpenings {

    private final Beginnings openings;

    CaptionOpenings(Vocabulary vocabulary) {
        openings = Beginnings.of(vocabulary.list(WordList.CAPTION_OPENINGS));
    }

    /** The caption without such words and the comma behind them. */
    String without(String caption) {
        int comma =
                openings.end(caption, 0, end -> end < caption.length() && ",،，:：".indexOf(caption.charAt(end)) >= 0);
        return comma < 0 ? caption : caption.substring(comma + 1).strip();
    }
}
