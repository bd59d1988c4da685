package news.copydesk.rules;

import static news.copydesk.rules.Punctuation.isOpening;

import news.copydesk.rules.CreditSlot.Form;
import news.copydesk.text.Letters;

/** A caption's credit with what stands before it and belongs to it: a marker, a name before a bracket, a word that flags the picture. */
final class CompletedCredit {

    private static final int MOST_BARRED = 60;

    private static final String DASH = " - ";

    private final Tail tail;
    private final String text;

    CompletedCredit(Tail tail) {
        this.tail = tail;
        this.text = tail.text();
    }

    /** The same credit with what stands before it and belongs to it. */
    CreditSlot complete(CreditSlot slot) {
        if (slot.start() <= 0) {
            return slot;
        }
        CreditSlot found = withFlagBefore(
                withAuthorBefore(withAgenciesBefore(withNameBefore(withLicenceBefore(withDayBefore(slot))))));
        int marker = slot.form() == Form.MARKER || slot.form() == Form.COPYRIGHT || slot.form() == Form.SLASH
                ? markerBefore(found.start())
                : agencyBefore(found.start());
        return marker < found.start()
                ? new CreditSlot(Separators.backOver(text, marker), found.end(), found.form())
                : found;
    }

    /** {@code … 있다. 2026.3.3/뉴스1}: with the whole of the day that it begins in. */
    private CreditSlot withDayBefore(CreditSlot slot) {
        int start = slot.start();
        while (start > 0 && (text.charAt(start - 1) == '.' || Letters.isLetterOrDigit(text.charAt(start - 1)))) {
            start--;
        }
        boolean slashed = text.charAt(slot.start()) == '/' && Letters.isDigit(text.charAt(slot.start() - 1));
        boolean day = start < slot.start()
                && (slashed || Letters.isDigit(text.charAt(slot.start())))
                && Letters.isDigit(text.charAt(start))
                && start > 0
                && text.charAt(start - 1) == ' ';
        return day ? new CreditSlot(beforeDay(start), slot.end(), slot.form()) : slot;
    }

    /** {@code … da Lapa - Ana Ruiz - 12.mar.2024/Folhapress}: where the name begins that a dash sets off from the day; the day itself if none does. */
    private int beforeDay(int day) {
        int dash = day - DASH.length();
        int before = dash > 0 && text.startsWith(DASH, dash) ? text.lastIndexOf(DASH, dash - 1) : -1;
        int name = before + DASH.length();
        boolean named = before > 0 && dash - name <= MOST_BARRED && tail.isFullName(name, dash);
        return named ? Separators.backOver(text, name) : Separators.backOver(text, day);
    }

    /** {@code … at night. Ann Lee, CC BY-SA 4.0, via Wikimedia Commons}: with the name before the licence. */
    private CreditSlot withLicenceBefore(CreditSlot slot) {
        for (Hit hit : tail.line().hits()) {
            boolean licence = hit.term().category() == Category.RIGHTS
                    && hit.start() > 2
                    && hit.end() <= slot.start()
                    && tail.letters(hit.end(), slot.start()) == 0;
            int segment = licence ? tail.segmentBefore(hit.start()) : 0;
            if (segment > 0 && text.startsWith(", ", hit.start() - 2) && tail.isFullName(segment, hit.start() - 2)) {
                return new CreditSlot(segment, slot.end(), slot.form());
            }
        }
        return slot;
    }

    /**
     * Where an agency begins whose bracket with the name opens at that place, {@code 新华社发（赵军摄）}, or which is glued to the agency
     * that passes it on, {@code AP연합뉴스}; the place itself if none does.
     */
    private int agencyBefore(int bracket) {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.AGENCY
                    && hit.start() > 0
                    && hit.end() == bracket
                    && (isOpening(text.charAt(bracket)) || EastAsianNames.isHangul(text.charAt(bracket)))
                    && Separators.open(text, hit.start())) {
                return hit.start();
            }
        }
        return bracket;
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
        return name && house && tail.isFullName(start, end) ? new CreditSlot(start, tail.end(), Form.SLASH) : slot;
    }

    /** {@code … im Hafen. | picture alliance/dpa | Hans Meier}: with the agencies before the bar, if nothing else stands there. */
    private CreditSlot withAgenciesBefore(CreditSlot slot) {
        int start = slot.start();
        for (int i = tail.line().hits().size() - 1; i >= 0 && slot.form() == Form.NAME; i--) {
            Hit hit = tail.line().hits().get(i);
            if (hit.term().category() == Category.AGENCY
                    && hit.start() > 0
                    && hit.end() <= start
                    && isJoined(hit.end(), start)) {
                start = hit.start();
            }
        }
        return start < slot.start() && Separators.open(text, start)
                ? new CreditSlot(Separators.backOver(text, start), slot.end(), Form.SLASH)
                : slot;
    }

    private boolean isJoined(int from, int to) {
        String between = text.substring(from, to).strip();
        return between.equals("|") || between.equals("/") || between.isEmpty() && text.startsWith("|", to);
    }

    /** {@code … v Praze. Autor: ČTK}, {@code … w porcie. Autor: Jan Kos. Źródło: PAP}: with the author before it. */
    private CreditSlot withAuthorBefore(CreditSlot slot) {
        int author = text.lastIndexOf(CaptionTail.AUTHOR, slot.start());
        if (author <= 0 || !Separators.open(text, author + 1) || !tail.isShort(author)) {
            return slot;
        }
        int from = tail.skipSpaces(author + CaptionTail.AUTHOR.length());
        int to = slot.start();
        while (to > from && " .,|/–—-".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        boolean named = from >= to || tail.isFullName(from, to);
        return named ? new CreditSlot(Separators.backOver(text, author + 1), slot.end(), Form.MARKER) : slot;
    }

    /** {@code … vid hamnen. Arkivbild. Foto: Per Ek}: with the sentence before it that is such a word and nothing else. */
    private CreditSlot withFlagBefore(CreditSlot slot) {
        for (Hit hit : tail.line().hits()) {
            Category category = hit.term().category();
            // What costs most is asked last: a line can be made of markers.
            if (hit.start() > 0
                    && hit.start() < slot.start()
                    && (category == Category.CREDIT_MARKER || CaptionTail.FLAGS.contains(category))
                    && (hit.end() > slot.start() || tail.hasSignsOnly(hit.end(), slot.start()))
                    && !Character.isLowerCase(text.charAt(hit.start()))
                    && (category != Category.CREDIT_MARKER || !isWithinFlag(hit))
                    && opensSegment(hit, slot.start())) {
                return new CreditSlot(Separators.backOver(text, hit.start()), slot.end(), slot.form());
            }
        }
        return slot;
    }

    /** Of {@code Ilustrační foto. Foto: ČTK} the first marker is a part of the flag. */
    private boolean isWithinFlag(Hit marker) {
        for (Hit hit : tail.line().hits()) {
            if (CaptionTail.FLAGS.contains(hit.term().category())
                    && hit.start() < marker.start()
                    // One with its full stop counts as well.
                    && hit.end() + 1 >= marker.end()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing of the sentence before belongs to such a word: {@code Archivbild}, not {@code im Archiv}. */
    private boolean opensSegment(Hit flag, int credit) {
        boolean stopped = flag.end() < credit && text.charAt(flag.end()) == '.';
        return tail.segmentBefore(stopped ? credit - 1 : Math.max(credit, flag.end())) == flag.start();
    }

    private boolean isShouted(int from, int to) {
        return text.substring(from, to).startsWith("EL ")
                || text.substring(from, to).startsWith("LA ");
    }

    /** {@code ter illustratie. Ann Lee}: a small word that ends its sentence. */
    private boolean isStopped(Hit marker, int at) {
        boolean stop = tail.contains('.', marker.end(), at) || tail.contains('।', marker.end(), at);
        return stop && !Character.isUpperCase(text.charAt(marker.start()));
    }

    /** Where a marker or agency begins that only signs part from that place; the place itself if none does: {@code Fot. archiwum}. */
    int markerBefore(int at) {
        int start = at;
        for (Hit hit : tail.line().hits()) {
            boolean marker = hit.term().category() == Category.CREDIT_MARKER
                    || hit.term().category() == Category.AGENCY;
            if (marker
                    && hit.start() > 0
                    && hit.end() <= at
                    && tail.hasSignsOnly(hit.end(), at)
                    && !tail.contains(')', hit.end(), at)
                    && !isWithinFlag(hit)
                    && !isStopped(hit, at)) {
                start = Math.min(start, hit.start());
            }
        }
        return start;
    }
}
