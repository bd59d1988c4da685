package news.copydesk.enrich.byline;

import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;
import news.copydesk.text.Letters;

/** The phrases of a byline in a script without capitals: words with spaces between them and nothing that parts names. */
final class UncasedPhrases {

    private final BylineMarks marks;
    private final String text;

    UncasedPhrases(BylineMarks marks) {
        this.marks = marks;
        this.text = marks.text;
    }

    /** Where the phrase ends that begins there. */
    int end(int start) {
        int end = start + 1;
        while (end < text.length() && (isWithin(end) || isSpace(end) && isWithin(end + 1) && isOfOneScript(end))) {
            end++;
        }
        return end;
    }

    /** Whether a letter, or a sign within a word, of a phrase stands there. */
    boolean isWithin(int at) {
        if (at >= text.length() || marks.at(at) == BylineMarks.DROPPED || isConjunction(at)) {
            return false;
        }
        if (marks.at(at) != BylineMarks.FREE) {
            return marks.at(at) == BylineMarks.DESK;
        }
        char c = text.charAt(at);
        if (Letters.isLetterOrMark(c) || Letters.isDigit(c) || c == '\u200C') {
            // A tatweel between letters only makes the word longer; elsewhere it is a dash.
            return c != '\u0640' || isLetter(at - 1) && isLetter(at + 1);
        }
        boolean within = isLetter(at - 1) && isLetter(at + 1);
        boolean hebrew = at > 0 && text.charAt(at - 1) >= 0x590 && text.charAt(at - 1) < 0x600;
        return "\"״'’׳".indexOf(c) >= 0 && (within || hebrew && c != '"')
                || c == '.' && isLetter(at - 1)
                || c == '-' && within && hebrew;
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' && marks.at(at) != BylineMarks.DROPPED;
    }

    /** Whether the words on both sides of a space are of the same kind of script. */
    private boolean isOfOneScript(int space) {
        return text.charAt(space + 1) < 0x250 == text.charAt(space - 1) < 0x250
                || !Character.isLetter(text.charAt(space - 1));
    }

    private boolean isLetter(int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private boolean isConjunction(int at) {
        for (Hit hit : marks.copy.hits(marks.index, Category.CONJUNCTION)) {
            if (hit.start() <= at && at < hit.end()) {
                return true;
            }
        }
        return false;
    }
}
