package news.copydesk.layout;

import news.copydesk.rules.EastAsianNames;
import news.copydesk.rules.Hit;

/**
 * The names in one short line of Chinese, Japanese or Korean, where neither capitals nor spaces tell them: runs of characters that are a
 * full name once the words of bylines and credits around them are taken away. Used once.
 */
final class EastAsianNameLine {

    private static final byte JOB = 1;
    private static final byte OTHER = 2;
    /** A run of more holds two names with a word between them: {@code 王小明和李大华}. */
    private static final int SHORTEST_PART = 2;
    /** Full names this short are also words, and count beside others or beside the words of a byline only. */
    private static final int SHORT = 2;
    /** Other letters for one of a name in a line that is still about the name. */
    private static final int MOST_STRANGE = 2;

    private final String text;
    private final boolean japanese;
    private final boolean korean;
    private final EastAsianNames names;
    private final byte[] covered;

    private int full, brief, jobs, briefLetters, nameLetters, rest;
    private boolean first;

    EastAsianNameLine(Sheet sheet, int index, EastAsianNames names) {
        this.text = sheet.text(index);
        this.japanese = sheet.language().equals("ja");
        this.korean = sheet.language().equals("ko");
        this.names = names;
        this.covered = new byte[text.length()];
        for (Hit hit : sheet.hits(index)) {
            cover(hit);
        }
    }

    void read(LineTraits traits) {
        for (int i = 0; i < text.length(); ) {
            i = covered[i] != 0 ? hit(i) : EastAsianNames.isPart(text.charAt(i)) ? run(i) : word(i);
        }
        int found = full + (jobs > 0 || full > 0 ? brief : 0);
        if (found == 0) {
            return;
        }
        int strange = rest + (found > full ? 0 : briefLetters);
        if (korean && strange > MOST_STRANGE * nameLetters) {
            // Between spaces stand words of three syllables that could all be names.
            return;
        }
        traits.add(Trait.GIVEN_NAME, first ? "first" : "later");
        if (strange == 0) {
            // As many words as such a name has where it is written in capitals: two, and one for the job beside it.
            traits.add(Trait.NAME_LIKE, found > 1 ? "list" : jobs > 0 ? "3" : "2");
        } else if (strange <= MOST_STRANGE * nameLetters) {
            traits.add(Trait.NAME_LIKE, "more");
        }
    }

    private void cover(Hit hit) {
        byte kind = switch (hit.term().category()) {
            case BYLINE_PREFIX,
                    BYLINE_ROLE,
                    BYLINE_DESK,
                    CREDIT_MARKER,
                    CREDIT_SUFFIX,
                    CONJUNCTION,
                    SOURCE_LABEL,
                    AGENCY,
                    PUBLISHER -> JOB;
            default -> OTHER;
        };
        if (hit.end() - hit.start() == 1 && !standsApart(hit.start(), kind)) {
            return;
        }
        for (int i = hit.start(); i < hit.end(); i++) {
            covered[i] = covered[i] == JOB ? JOB : kind;
        }
    }

    /** Whether one character can be a word here and is not a part of a name: at an edge of a run, or between two that are long enough. */
    private boolean standsApart(int at, byte kind) {
        if (kind != JOB) {
            return false;
        }
        boolean before = isPart(at - 1);
        boolean after = isPart(at + 1);
        return !before || !after || isPart(at - SHORTEST_PART) && isPart(at + SHORTEST_PART);
    }

    private boolean isPart(int at) {
        return at >= 0 && at < text.length() && EastAsianNames.isPart(text.charAt(at));
    }

    private int hit(int from) {
        int end = from;
        while (end < text.length() && covered[end] == covered[from]) {
            end++;
        }
        if (covered[from] == JOB) {
            jobs++;
        } else {
            rest += end - from;
        }
        return end;
    }

    private int run(int from) {
        int end = runEnd(from);
        String run = text.substring(from, end);
        boolean known = names.isFullName(run);
        if (known && run.length() == SHORT && !EastAsianNames.isHangul(run.charAt(0))) {
            first |= full + brief + jobs + rest == 0;
            brief++;
            briefLetters += SHORT;
        } else if (known && run.length() > SHORT || japanese && names.isJapaneseForm(run)) {
            name(run.length());
        } else if (end + 1 < text.length() && Character.isSpaceChar(text.charAt(end)) && isPart(end + 1)) {
            int second = runEnd(end + 1);
            if (names.isFullName(run, text.substring(end + 1, second))) {
                name(second - 1 - from);
                return second;
            }
            rest += run.length();
        } else {
            rest += run.length();
        }
        return end;
    }

    private void name(int letters) {
        first |= full + brief + jobs + rest == 0;
        full++;
        nameLetters += letters;
    }

    private int runEnd(int from) {
        int end = from;
        while (isPart(end) && covered[end] == 0) {
            end++;
        }
        return end;
    }

    /** A mail address is one of the names' own; any other word or number of other scripts is not. */
    private int word(int from) {
        int end = from;
        boolean letters = false;
        boolean address = false;
        while (end < text.length() && covered[end] == 0 && text.charAt(end) > ' ' && !isPart(end)) {
            letters |= Character.isLetterOrDigit(text.charAt(end));
            address |= text.charAt(end) == '@';
            end++;
        }
        if (address) {
            jobs++;
        } else if (letters) {
            rest += end - from;
        }
        return Math.max(end, from + 1);
    }
}
