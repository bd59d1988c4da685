package news.copydesk.rules;

/** The words that announce a caption at the beginning of its line: {@code Sur la photo :}, {@code FILE PHOTO:}, {@code Map:}. */
final class CaptionOpening {

    private CaptionOpening() {}

    /** Where they end, so that no marker among them opens a credit; 0 if there are none. */
    static int end(Tail tail) {
        if (tail.line().hasAny(Category.CAPTION_OPENING, Category.ARCHIVE)) {
            for (Hit hit : tail.line().hits()) {
                if (hit.term().category() == Category.CAPTION_OPENING || opensOldCaption(tail, hit)) {
                    return hit.end();
                }
            }
        }
        return 0;
    }

    /** {@code FILE PHOTO: The bridge at dawn. REUTERS/Ann Lee}: before a sentence the word for an archive is no marker. */
    private static boolean opensOldCaption(Tail tail, Hit hit) {
        return hit.term().category() == Category.ARCHIVE
                && hit.start() == 0
                && (tail.colonAt(hit.end()) || tail.text().charAt(hit.end() - 1) == ':')
                && (tail.lastSegment() > hit.end()
                        || tail.isSentence(hit.end())
                        || agencyOpensSentence(tail, hit.end()));
    }

    /** {@code …, U.S. REUTERS/Ann Lee}: an abbreviation may end the sentence before an agency. */
    private static boolean agencyOpensSentence(Tail tail, int from) {
        for (Hit hit : tail.line().hits()) {
            if (hit.term().category() == Category.AGENCY
                    && hit.start() > from + 2
                    && tail.text().startsWith(". ", hit.start() - 2)) {
                return true;
            }
        }
        return false;
    }

    /** {@code Map: the flooded areas. Map: Ann Lee}: whether the word that opens the line is a credit's marker behind the last sentence. */
    static boolean returns(Tail tail, Hit marker) {
        int segment = tail.lastSegment();
        int length = marker.end() - marker.start();
        return segment > marker.end()
                && tail.text().regionMatches(true, segment, tail.text(), marker.start(), length)
                && tail.colonAt(segment + length);
    }
}
