package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.enrich.name.Script;

/** A dateline in Korean, of whatever service: {@code (부산=한강뉴스) 김도형 기자 =}. */
final class KoreanDateline {

    private final EastAsianHead head;
    private final DatelineKnowledge known;
    private final String text;

    KoreanDateline(EastAsianHead head, DatelineKnowledge known) {
        this.head = head;
        this.known = known;
        this.text = head.text();
    }

    /** @param close where the bracket closes that opens the line */
    Optional<Dateline> read(int close) {
        int equals = text.indexOf('=');
        int second = text.indexOf(" =", close);
        boolean reporter = second > 0
                && second - close < EastAsianHead.LONGEST
                && known.eastAsianWords.hasReporter(text.substring(close, second));
        if (equals < 2 || equals > close || !reporter || head.agency(1, close).isPresent()) {
            return Optional.empty();
        }
        String place = text.substring(1, equals).strip();
        boolean clean = Script.isHangul(place) && !known.eastAsianWords.isPaper(place);
        return clean
                ? Optional.of(new Dateline(
                        text.substring(0, second + 2), Optional.of(place), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }
}
