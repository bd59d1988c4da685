package news.copydesk.enrich.byline;

import java.util.Set;
import news.copydesk.enrich.name.Names;
import news.copydesk.rules.Category;
import news.copydesk.rules.Hit;

/**
 * One byline in a script that has spaces but no capitals, as Arabic, Hebrew and Devanagari are: {@code القاهرة - أحمد حسن وليلى منصور},
 * {@code גיא אברמוב, כתב נדל"ן}. Its phrases, jobs and agencies are taken one after the other.
 */
final class UncasedByline {

    private final BylineMarks marks;
    private final String text;
    private final UncasedPhrases phrases;
    private final UncasedSigners signers;

    UncasedByline(BylineMarks marks, UncasedSigners signers) {
        this.marks = marks;
        this.text = marks.text;
        this.phrases = new UncasedPhrases(marks);
        this.signers = signers;
    }

    /** Adds whom the line names. */
    void sort(Set<String> people, Set<String> organisations) {
        int i = 0;
        while (i < text.length()) {
            int end = i + 1;
            if (marks.at(i) == BylineMarks.JOB) {
                end = marks.end(i);
                signers.job();
            } else if (marks.at(i) == BylineMarks.AGENCY) {
                end = marks.end(i);
                signers.agency(marks.agency(i));
            } else if (phrases.isWithin(i)) {
                end = phrases.end(i);
                if (i == 0 || ";؛".indexOf(text.charAt(before(i))) < 0) {
                    phrase(i, end);
                }
            }
            i = end;
        }
        signers.addTo(people, organisations);
    }

    /** The last sign before that place. */
    private int before(int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        return i;
    }

    private void phrase(int start, int end) {
        boolean colon = end < text.length() && text.charAt(end) == ':';
        for (Hit desk : marks.copy.hits(marks.index, Category.BYLINE_DESK)) {
            if (start <= desk.start() && desk.end() <= end && marks.at(desk.start()) == BylineMarks.DESK) {
                desk(start, end, desk, colon);
                return;
            }
        }
        signers.words(Names.words(text.substring(start, end)), colon);
    }

    /** A desk with the words beside it, which are its paper if they are no name. */
    private void desk(int start, int end, Hit desk, boolean colon) {
        String rest = (text.substring(start, desk.start()) + text.substring(desk.end(), end)).strip();
        String[] words = Names.words(rest);
        boolean named = desk.start() == start && words.length >= 2 && signers.hasNoPaper(words);
        signers.organisation(text.substring(named ? desk.start() : start, named ? desk.end() : end));
        if (named) {
            signers.words(words, colon);
        }
    }
}
