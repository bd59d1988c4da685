package news.copydesk.rules;

import news.copydesk.rules.CreditSlot.Form;

/**
 * A credit that a marker opens: {@code … Monument. Foto: Urs Flueeler (Keystone)}, {@code Photo by X / AFP via Getty Images}.
 */
final class MarkedCredit {

    private MarkedCredit() {}

    /** Null if there is none. */
    static CreditSlot find(Tail tail) {
        if (!tail.line().hasAny(Category.CREDIT_MARKER, Category.HANDOUT)) {
            return null;
        }
        int announced = CaptionOpening.end(tail);
        for (Hit hit : tail.line().hits()) {
            Category category = hit.term().category();
            boolean marker = category == Category.CREDIT_MARKER || category == Category.HANDOUT && hit.start() > 0;
            if (!marker || hit.start() < announced || hit.end() >= tail.end() || !tail.isShort(hit.start())) {
                continue;
            }
            boolean colon = tail.colonAt(hit.end());
            if (hit.start() == 0 && CaptionOpening.returns(tail, hit)) {
                continue;
            }
            boolean opens = Separators.open(tail.text(), hit.start());
            if ((colon || opens && tail.isName(hit.end())) && !tail.isSentence(hit.end())) {
                int start = category == Category.HANDOUT ? withProvider(tail, hit.start()) : withArchive(tail, hit);
                return new CreditSlot(Separators.backOver(tail.text(), start), tail.end(), Form.MARKER);
            }
        }
        return null;
    }

    /** {@code … at dawn. Harwick Police/Handout via REUTERS}: back over those who handed the picture out. */
    private static int withProvider(Tail tail, int handout) {
        if (tail.text().charAt(handout - 1) != '/') {
            return handout;
        }
        int segment = tail.lastSegment();
        boolean apart = segment > 0 && segment < handout - 1 && tail.isShort(segment);
        if (apart && tail.isName(segment) && !NameShape.isSentence(tail.text(), segment, handout)) {
            return segment;
        }
        int names = tail.namesBefore(handout);
        return names < handout - 1 ? names : handout;
    }

    /** Where the word for an archive begins of which a marker is the end: {@code File photo: Ann Lee}; the marker's start if none does. */
    private static int withArchive(Tail tail, Hit marker) {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.ARCHIVE
                    && hit.start() < marker.start()
                    && hit.end() >= marker.end()) {
                return hit.start();
            }
        }
        return marker.start();
    }

    /** Back over a marker that stands before {@code at} with nothing but signs between: {@code /사진=}, {@code फोटो }. */
    static int backOver(Tail tail, int at) {
        for (Hit hit : tail.line().hits()) {
            boolean before = hit.start() < at && hit.end() <= at + 2 && tail.hasSignsOnly(hit.end(), at);
            if (before && hit.term().category() == Category.CREDIT_MARKER) {
                boolean slash = hit.start() > 0 && tail.text().charAt(hit.start() - 1) == '/';
                return slash ? hit.start() - 1 : hit.start();
            }
        }
        return at;
    }
}
