package news.copydesk.enrich.byline;

import java.util.Arrays;
import news.copydesk.enrich.copy.Copy;
import news.copydesk.rules.Category;
import news.copydesk.rules.DateFinder;
import news.copydesk.rules.Hit;

/** What the words of a byline's line are known to be, character by character; for scripts where capitals do not tell. */
final class BylineMarks {

    static final byte FREE = 0;
    /** Dates, addresses and furniture. */
    static final byte DROPPED = 1;

    static final byte JOB = 2;
    static final byte DESK = 3;
    static final byte AGENCY = 4;

    final Copy copy;
    final int index;
    final String text;
    private final byte[] marks;

    BylineMarks(Copy copy, int index, DateFinder dates) {
        this.copy = copy;
        this.index = index;
        this.text = copy.lines().get(index).text();
        this.marks = new byte[text.length()];
        mark(DROPPED, Category.RESIDUE, Category.PUBLISHED, Category.UPDATED, Category.READING_TIME);
        mark(DESK, Category.BYLINE_DESK);
        mark(JOB, Category.BYLINE_PREFIX, Category.BYLINE_ROLE);
        mark(AGENCY, Category.AGENCY);
        dates.find(text, copy.language().tag()).forEach(span -> Arrays.fill(marks, span.start(), span.end(), DROPPED));
        dropAddresses();
    }

    byte at(int at) {
        return marks[at];
    }

    /** Where the characters end that are marked as that one is. */
    int end(int start) {
        int end = start + 1;
        while (end < text.length() && marks[end] == marks[start]) {
            end++;
        }
        return end;
    }

    /** What a longer job left of a desk: {@code ワシントン} of {@code ワシントン支局長}. */
    boolean isRest(int start, int end) {
        return marks[start] == DESK
                && copy.hits(index, Category.BYLINE_DESK).stream()
                        .noneMatch(hit -> hit.start() == start && hit.end() <= end);
    }

    /** The canonical name of the agency that stands there. */
    String agency(int at) {
        return copy.hits(index, Category.AGENCY).stream()
                .filter(hit -> hit.start() <= at && at < hit.end())
                .map(hit -> hit.term().kind())
                .findFirst()
                .orElse("");
    }

    /** Whether the lexicon found that word in the line, as one of that category. */
    boolean isHit(Category category, String word) {
        return copy.hits(index, category).stream()
                .anyMatch(hit -> text.substring(hit.start(), hit.end()).equals(word));
    }

    private void mark(byte mark, Category... categories) {
        for (Category category : categories) {
            for (Hit hit : copy.hits(index, category)) {
                boolean whole = hit.start() == 0 && hit.end() == text.length();
                if (!(whole && mark == DROPPED) && !(mark == JOB && isInDesk(hit))) {
                    Arrays.fill(marks, hit.start(), hit.end(), mark);
                }
            }
        }
    }

    /** {@code जागरण संवाददाता} signs as a whole. */
    private boolean isInDesk(Hit job) {
        int end = marks[job.start()] == DESK ? end(job.start()) : job.start();
        boolean longer = job.start() > 0 && marks[job.start() - 1] == DESK || end > job.end();
        return longer && end >= job.end();
    }

    private void dropAddresses() {
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = at;
            int end = at;
            while (start > 0 && isAddress(text.charAt(start - 1))) {
                start--;
            }
            while (end < text.length() && (end == at || isAddress(text.charAt(end)))) {
                end++;
            }
            Arrays.fill(marks, start, end, DROPPED);
        }
    }

    private static boolean isAddress(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || "._-+".indexOf(c) >= 0);
    }
}
