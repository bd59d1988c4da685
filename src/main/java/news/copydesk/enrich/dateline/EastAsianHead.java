package news.copydesk.enrich.dateline;

import java.util.Optional;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.rules.MarkedLine;

/** The head of a line of East Asia, with the agencies named in it and the brackets that stand around datelines. */
final class EastAsianHead {

    /** No bracket, and nothing before a wire, is longer. */
    static final int LONGEST = 44;

    private static final String OPENING = "(（[［【〔";
    private static final String CLOSING = ")）]］】〕";

    private final MarkedLine line;
    private final String text;

    EastAsianHead(MarkedLine line) {
        this.line = line;
        this.text = line.text();
    }

    /** The whole line. */
    String text() {
        return text;
    }

    /** Whether a bracket opens there. */
    boolean opens(int at) {
        return at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
    }

    /** Where the bracket closes that opens there; -1 if it does not. */
    int close(int open) {
        return text.indexOf(CLOSING.charAt(OPENING.indexOf(text.charAt(open))), open);
    }

    /** The first agency that begins within that stretch. */
    Optional<Hit> agency(int from, int to) {
        for (Hit hit : line.hits()) {
            if (hit.term().category() == Category.AGENCY && hit.start() >= from && hit.start() < to) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }
}
