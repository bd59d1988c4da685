package news.copydesk.rules;

import java.util.Set;
import news.copydesk.rules.CreditSlot.Form;

/**
 * Credits that only the end of a caption can be trusted to have: {@code … last summer. File photo}, {@code … (Capture d'écran)},
 * {@code … am Hafen Archivbild: Ann Lee}, {@code … le pont | ANN LEE, OUEST-FRANCE}, {@code … du pont. Ann Lee pour « Le Monde »}.
 */
final class CaptionTail {

    /** What says where a picture is from, or what it is, without being a marker. */
    static final Set<Category> FLAGS =
            Set.of(Category.ARCHIVE, Category.SYMBOLIC, Category.HANDOUT, Category.SUPPLIED, Category.SCREENSHOT);

    static final String AUTHOR = " Autor:";
    private static final int LONGEST_SMALL = 4;
    private static final int SHORTEST = 4;
    private static final int MOST_BARRED = 60;

    private final Tail tail;
    private final String text;

    CaptionTail(Tail tail) {
        this.tail = tail;
        this.text = tail.text();
    }

    /** The credit with what sets it off; null if there is none. */
    CreditSlot find() {
        CreditSlot found = bracket();
        if (found == null) {
            found = flagged();
        }
        if (found == null) {
            found = barred();
        }
        if (found == null) {
            found = signed();
        }
        if (found == null) {
            found = authored();
        }
        return found == null ? sent() : found;
    }

    /** {@code (Symbolbild)}, {@code (ABC News: Ann Lee)}: a bracket with nothing but such words, or a house and a name. */
    private CreditSlot bracket() {
        int close = BracketedCredit.lastClosing(text, tail.end());
        int open = close < 0 ? -1 : BracketedCredit.matching(text, close);
        if (open <= 0 || close < tail.end() - 2 || close - open < SHORTEST) {
            return null;
        }
        for (Hit hit : tail.line().hits()) {
            boolean inside = hit.start() >= open && hit.end() <= close + 1 && tail.hasSignsOnly(open, hit.start());
            boolean flag = FLAGS.contains(hit.term().category())
                    && (tail.hasSignsOnly(hit.end(), close)
                            || hasColon(hit) && NameShape.isCapitalised(text, hit.end(), close));
            boolean house = hit.term().category() == Category.HOUSE && NameShape.isCapitalised(text, open + 1, close);
            if (inside && (flag || house)) {
                return new CreditSlot(open, tail.end(), Form.BRACKET);
            }
        }
        return null;
    }

    /** Such a word that opens the last segment, alone or before names, or stands before a colon and names. */
    private CreditSlot flagged() {
        if (!tail.line().hasAny(Category.ARCHIVE, Category.SYMBOLIC)
                && !tail.line().hasAny(Category.HANDOUT, Category.SUPPLIED)
                && !tail.line().has(Category.SCREENSHOT)) {
            return null;
        }
        int segment = tail.lastSegment();
        for (Hit hit : tail.line().hits()) {
            if (!FLAGS.contains(hit.term().category()) || hit.start() == 0 || !tail.isShort(hit.start())) {
                continue;
            }
            boolean slashed = hit.end() < tail.end()
                    && text.charAt(hit.end()) == '/'
                    && Character.isUpperCase(text.charAt(hit.start()))
                    && NameShape.isCredits(text, hit.end(), tail.end());
            boolean opens = segment > 0 && hit.start() == segment && Character.isUpperCase(text.charAt(segment));
            boolean rest = tail.hasSignsOnly(hit.end(), tail.end()) || NameShape.isCredits(text, hit.end(), tail.end());
            boolean named = hasColon(hit) && !NameShape.isSentence(text, hit.end(), tail.end());
            boolean phrase = text.substring(hit.start(), hit.end()).indexOf(' ') > 0;
            boolean closes = tail.hasSignsOnly(hit.end(), tail.end())
                    && Character.isUpperCase(text.charAt(hit.start()))
                    && !isSmallWordBefore(hit.start(), phrase ? LONGEST_SMALL : Integer.MAX_VALUE);
            int marker = tail.hasSignsOnly(hit.end(), tail.end())
                    ? new CompletedCredit(tail).markerBefore(hit.start())
                    : hit.start();
            if (opens && rest || named || slashed || closes || marker < hit.start()) {
                return new CreditSlot(Separators.backOver(text, marker), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    private boolean hasColon(Hit hit) {
        return tail.colonAt(hit.end()) || text.charAt(hit.end() - 1) == ':';
    }

    /** {@code … in the}: the caption goes on. */
    private boolean isSmallWordBefore(int at, int longest) {
        int end = at;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return end > start && end - start <= longest && Character.isLowerCase(text.charAt(start));
    }

    /** {@code … el puente. - Ana Ruiz}, {@code … el puente. / Ana Ruiz}: a full stop, a sign and a name. */
    private CreditSlot signed() {
        int segment = tail.lastSegment();
        int name = segment;
        while (name < tail.end() && " -–—/|·".indexOf(text.charAt(name)) >= 0) {
            name++;
        }
        boolean person = segment > 0 && name > segment && tail.isFullName(name, tail.end());
        return person && text.indexOf(' ', name) > 0 ? new CreditSlot(segment, tail.end(), Form.NAME) : null;
    }

    /** {@code … w porcie. Autor: Anna Lis}. */
    private CreditSlot authored() {
        int at = text.lastIndexOf(AUTHOR, tail.end());
        int name = tail.skipSpaces(at + AUTHOR.length());
        boolean person = at > 0 && name < tail.end() && tail.isFullName(name, tail.end());
        return person && text.indexOf(' ', name) > 0
                ? new CreditSlot(Separators.backOver(text, at), tail.end(), Form.MARKER)
                : null;
    }

    /** Capitals to the end behind a bar. */
    private CreditSlot barred() {
        int bar = text.lastIndexOf(" | ", tail.end());
        if (bar <= 0 || tail.end() - bar > MOST_BARRED || bar + SHORTEST >= tail.end()) {
            return null;
        }
        for (int i = bar; i < tail.end(); i++) {
            if (Character.isLowerCase(text.charAt(i)) || Character.isDigit(text.charAt(i))) {
                return null;
            }
        }
        return NameShape.isCapitalised(text, bar + 3, tail.end()) ? new CreditSlot(bar, tail.end(), Form.NAME) : null;
    }

    /** A name and the paper that sent it. */
    private CreditSlot sent() {
        int segment = tail.lastSegment();
        return segment > 0 && tail.commissioned(segment) > 0 ? new CreditSlot(segment, tail.end(), Form.NAME) : null;
    }
}
