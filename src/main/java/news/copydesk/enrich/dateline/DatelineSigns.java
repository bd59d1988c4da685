package news.copydesk.enrich.dateline;

import java.util.List;
import news.copydesk.enrich.name.Names;

/** The signs that a dateline is set off with: the dash or its like that ends it, and what goes along with an agency before that. */
final class DatelineSigns {

    static final String OPENING = "(（[［【";
    static final String CLOSING = ")）]］】";

    private static final int LONGEST_DESK = 12;
    private static final int LONGEST_REPORTER = 40;
    private static final String DASHES = "-–—－";
    private static final List<String> ENDS =
            List.of(" — ", " – ", " - ", " -- ", "— ", "– ", " = ", ".- ", ".– ", "-- ", "】", "］ ");

    private final String text;
    private final int limit;
    private final Names names;

    DatelineSigns(DatelineHead head) {
        this.names = head.known().names;
        this.text = head.text();
        this.limit = head.limit();
    }

    static boolean isDash(char c) {
        return DASHES.indexOf(c) >= 0;
    }

    /** The end of the first dash or its like; -1 if there is none in the head of the line. */
    int end(int from) {
        String head = text.substring(0, limit);
        int best = -1;
        for (String end : ENDS) {
            int at = head.indexOf(end, from);
            if (at > 0 && (best < 0 || at + end.length() < best)) {
                best = at + end.stripTrailing().length();
            }
        }
        return best;
    }

    /** Whether a bracket, a slash, a comma, a full stop or a dash stands before that place. */
    boolean joins(int at) {
        int i = at - 1;
        while (i > 0 && text.charAt(i) == ' ') {
            i--;
        }
        char before = text.charAt(Math.max(0, i));
        return OPENING.indexOf(before) >= 0 || "/.,".indexOf(before) >= 0 || isDash(before);
    }

    /**
     * Over the service or the reporter behind the agency: {@code (dpa/lni)}, {@code /Корр. ТАСС Ирина Сорокина/},
     * {@code РИА Новости, Анна Белова.}
     *
     * @param agency where the agency begins
     * @param from where it ends
     */
    int overDesk(int agency, int from) {
        int closed = closing(agency, from);
        if (closed > 0) {
            return closed;
        }
        int signed = text.startsWith(", ", from) ? text.indexOf(". ", from) : -1;
        if (signed > 0 && signed - from < LONGEST_REPORTER && names.isPerson(text.substring(from + 2, signed))) {
            return signed;
        }
        int i = from;
        while (i < text.length()
                && i - from < LONGEST_DESK
                && (Character.isLetter(text.charAt(i)) || text.charAt(i) == '/' || text.charAt(i) == ',')) {
            i++;
        }
        return i < text.length() && i > from && CLOSING.indexOf(text.charAt(i)) >= 0 ? i : from;
    }

    /** Where the bracket or the slash closes that has opened shortly before the agency; 0 if none has. */
    private int closing(int agency, int from) {
        for (int i = agency - 1; i >= Math.max(0, agency - LONGEST_DESK); i--) {
            char c = text.charAt(i);
            boolean slash = c == '/' && i > 0 && text.charAt(i - 1) == ' ';
            if (OPENING.indexOf(c) >= 0 || slash) {
                int close = text.indexOf(slash ? '/' : CLOSING.charAt(OPENING.indexOf(c)), from);
                return close > 0 && close - from < LONGEST_REPORTER ? close : 0;
            }
        }
        return 0;
    }

    /** To the next letter or digit. */
    int overSigns(int from) {
        int i = from;
        while (i < limit && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Over what closes a bracket and ends a dateline, but not over the spaces behind. */
    int overClosing(int from) {
        int i = from;
        while (i < text.length()
                && (" /.:=。।".indexOf(text.charAt(i)) >= 0
                        || CLOSING.indexOf(text.charAt(i)) >= 0
                        || isDash(text.charAt(i)))) {
            i++;
        }
        while (i > from && text.charAt(i - 1) == ' ') {
            i--;
        }
        return i;
    }
}
