package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.article.Dateline;
import news.copydesk.rules.MarkedLine;

/**
 * The head of a paragraph in Chinese, Japanese or Korean that says where and for whom it was written, in brackets or before the word for a
 * wire.
 */
final class EastAsianDateline {

    private final DatelineKnowledge known;
    private final EastAsianHead head;
    private final String text;

    EastAsianDateline(MarkedLine line, DatelineKnowledge known) {
        this.known = known;
        this.head = new EastAsianHead(line);
        this.text = head.text();
    }

    Optional<Dateline> read() {
        ChineseDateline chinese = new ChineseDateline(head, known);
        if (!head.opens(0)) {
            int end = wireEnd();
            return end < 0 ? Optional.empty() : chinese.read(0, end, end);
        }
        int close = head.close(0);
        if (close < 0 || close > EastAsianHead.LONGEST) {
            return Optional.empty();
        }
        return new KoreanDateline(head, known)
                .read(close)
                .or(() -> chinese.read(1, close, close + 1))
                .or(() -> new JapaneseDateline(head, known.eastAsianNames).read(close));
    }

    /** Where an unbracketed head ends: behind the first wire that a sign or a space follows and a day, a city or a reporter precedes. */
    private int wireEnd() {
        for (int i = 3; i <= Math.min(EastAsianHead.LONGEST, text.length() - 1); i++) {
            boolean wire = known.wireEnds.has(text.charAt(i - 1));
            boolean sign = " 　（(，,：:".indexOf(text.charAt(i)) >= 0;
            if (wire && sign) {
                return i;
            }
            if ("，。：；、".indexOf(text.charAt(i)) >= 0) {
                return -1;
            }
        }
        return -1;
    }
}
