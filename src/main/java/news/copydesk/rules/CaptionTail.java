package news.copydesk.rules;

import java.util.Set;
import news.copydesk.rules.CreditSlot.Form;

/**
 * Credits that only the end of a caption can be trusted to have: {@code … last summer. File photo}, {@code … (Capture d'écran)},
 * {@code … am Hafen Archivbild: Ann Lee}, {@code … le pont | ANN LEE, OUEST-FRANCE}, {@code … du pont. Ann Lee pour « Le Monde »}.
 */
final class CaptionTail {

    /** What says where a picture is from, or what it is, without being a marker. */
    private static final Set<Category> FLAGS =
            Set.of(Category.ARCHIVE, Category.SYMBOLIC, Category.HANDOUT, Category.SUPPLIED, Category.SCREENSHOT);

    /** What stands between a photographer and the paper that sent them. */
    private static final String[] FOR = {
        " pour ", " POUR ", " for ", " für ", " para ", " voor ", " för ", " per ", " dla "
    };

    private static final String AUTHOR = " Autor:";
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_SMALL = 4;
    private static final int SHORTEST = 4;
    private static final int MOST_BARRED = 60;

    private final Tail tail;
    private final String text;

    CaptionTail(Tail tail) {
        this.tail = tail;
        this.text = tail.line().text();
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
            boolean inside = hit.start() >= open && hit.end() <= close + 1 && onlySigns(open, hit.start());
            boolean flag = FLAGS.contains(hit.term().category())
                    && (onlySigns(hit.end(), close)
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
            boolean rest = onlySigns(hit.end(), tail.end()) || NameShape.isCredits(text, hit.end(), tail.end());
            boolean named = hasColon(hit) && !NameShape.isSentence(text, hit.end(), tail.end());
            boolean phrase = text.substring(hit.start(), hit.end()).indexOf(' ') > 0;
            boolean closes = onlySigns(hit.end(), tail.end())
                    && Character.isUpperCase(text.charAt(hit.start()))
                    && !isSmallWordBefore(hit.start(), phrase ? LONGEST_SMALL : Integer.MAX_VALUE);
            int marker = onlySigns(hit.end(), tail.end()) ? markerBefore(hit.start()) : hit.start();
            if (opens && rest || named || slashed || closes || marker < hit.start()) {
                return new CreditSlot(tail.backOverJoiner(marker), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    /** Where a marker or agency begins that only signs part from that place; the place itself if none does: {@code Fot. archiwum}. */
    private int markerBefore(int at) {
        int start = at;
        for (Hit hit : tail.line().hits()) {
            boolean marker = hit.term().category() == Category.CREDIT_MARKER
                    || hit.term().category() == Category.AGENCY;
            if (marker
                    && hit.start() > 0
                    && hit.end() <= at
                    && onlySigns(hit.end(), at)
                    && !tail.contains(')', hit.end(), at)) {
                start = Math.min(start, hit.start());
            }
        }
        return start;
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
        boolean person = segment > 0 && name > segment && isName(name, tail.end());
        return person && text.indexOf(' ', name) > 0 ? new CreditSlot(segment, tail.end(), Form.NAME) : null;
    }

    /** {@code … w porcie. Autor: Anna Lis}. */
    private CreditSlot authored() {
        int at = text.lastIndexOf(AUTHOR, tail.end());
        int name = tail.skipSpaces(at + AUTHOR.length());
        boolean person = at > 0 && name < tail.end() && isName(name, tail.end());
        return person && text.indexOf(' ', name) > 0
                ? new CreditSlot(tail.backOverJoiner(at), tail.end(), Form.MARKER)
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
        if (segment == 0) {
            return null;
        }
        for (String joiner : FOR) {
            int at = text.indexOf(joiner, segment);
            int paper = at + joiner.length();
            if (at > 0 && paper < tail.end() && isName(segment, at) && isPaper(paper)) {
                return new CreditSlot(segment, tail.end(), Form.NAME);
            }
        }
        return null;
    }

    private boolean isPaper(int from) {
        int word = from;
        while (word < tail.end() && !Character.isLetter(text.charAt(word))) {
            word++;
        }
        return word < tail.end()
                && Character.isUpperCase(text.charAt(word))
                && NameShape.isCapitalised(text, word, tail.end())
                && text.indexOf(". ", from) < 0;
    }

    private boolean onlySigns(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** The same credit with what stands before it and belongs to it. */
    CreditSlot complete(CreditSlot slot) {
        if (slot.start() <= 0) {
            return slot;
        }
        CreditSlot found = withFlagBefore(withNameBefore(slot));
        int marker = slot.form() == Form.MARKER || slot.form() == Form.COPYRIGHT || slot.form() == Form.SLASH
                ? markerBefore(found.start())
                : found.start();
        return marker < found.start() ? new CreditSlot(tail.backOverJoiner(marker), found.end(), found.form()) : found;
    }

    /** {@code … del puente. Ana Ruiz (EFE)}: with the name before it, if the bracket holds an agency or a paper and nothing else. */
    private CreditSlot withNameBefore(CreditSlot slot) {
        if (slot.form() != Form.BRACKET && slot.form() != Form.NAME
                || slot.start() <= 0
                || text.charAt(slot.start()) != '(') {
            return slot;
        }
        int close = text.indexOf(')', slot.start());
        int start = tail.segmentBefore(slot.start());
        int end = slot.start();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        boolean name = start > 0
                && end - start <= MOST_BARRED
                && text.substring(start, end).indexOf(' ') > 0;
        boolean house = close > 0
                && (BracketedCredit.isAgency(tail, slot.start() + 1, close) || isShouted(slot.start() + 1, close));
        return name && house && isName(start, end) ? new CreditSlot(start, tail.end(), Form.SLASH) : slot;
    }

    private boolean isShouted(int from, int to) {
        return text.substring(from, to).startsWith("EL ")
                || text.substring(from, to).startsWith("LA ");
    }

    /** {@code … vid hamnen. Arkivbild. Foto: Per Ek}: with the sentence before it that is such a word and nothing else. */
    private CreditSlot withFlagBefore(CreditSlot slot) {
        for (Hit hit : tail.line().hits()) {
            boolean flag = FLAGS.contains(hit.term().category()) || hit.term().category() == Category.CREDIT_MARKER;
            if (flag
                    && hit.start() > 0
                    && hit.end() < slot.start()
                    && onlySigns(hit.end(), slot.start())
                    && Character.isUpperCase(text.charAt(hit.start()))
                    && text.charAt(hit.end()) == '.'
                    && tail.segmentBefore(slot.start() - 1) == hit.start()) {
                return new CreditSlot(tail.backOverJoiner(hit.start()), slot.end(), slot.form());
            }
        }
        return slot;
    }

    /** A person's name, also one with more small words than others have: {@code Ana de la Torre}. */
    private boolean isName(int from, int to) {
        return NameShape.isPersonName(text, from, to) || isWithParticles(from, to);
    }

    private boolean isWithParticles(int from, int to) {
        String[] words = text.substring(from, to).strip().split(" ");
        boolean name = words.length >= 3 && words.length <= MOST_WORDS;
        for (int i = 0; i < words.length && name; i++) {
            boolean capital = !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0));
            boolean edge = i == 0 || i + 1 == words.length;
            name = capital || !edge && NameRun.PARTICLES.contains(words[i]);
            name &= words[i].chars().allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '’');
        }
        return name;
    }
}
