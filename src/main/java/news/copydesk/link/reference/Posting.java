package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * The articles whose headline has a key: how many there are, and which, as long as they are few. Once they were too many, none is told
 * until all are gone: what a million articles are called is neither read nor written for each of them.
 *
 * @param count of all of them
 * @param ids sorted, at most {@value #KEPT}
 */
record Posting(int count, List<String> ids) {

    /** A key that more headlines share says nothing. */
    static final int HOT = 32;

    /** More than {@link #HOT}, so that a key that cools down still knows its articles. */
    private static final int KEPT = 48;

    static final Posting NONE = new Posting(0, List.of());

    /** Whether it does not tell all its articles. */
    boolean isHot() {
        return count > HOT || ids.size() < count;
    }

    Posting with(String id) {
        if (ids.size() < count) {
            return new Posting(count + 1, ids);
        }
        List<String> more = new ArrayList<>(ids);
        int at = Collections.binarySearch(more, id);
        if (at < 0) {
            more.add(-at - 1, id);
        }
        return new Posting(count + 1, more.size() > KEPT ? List.of() : more);
    }

    Posting without(String id) {
        List<String> fewer = new ArrayList<>(ids);
        fewer.remove(id);
        return new Posting(count - 1, fewer);
    }

    void write(ByteWriter bytes) {
        bytes.count(count).shortTexts(ids);
    }

    static Posting read(ByteReader bytes) {
        return new Posting(bytes.count(), bytes.shortTexts());
    }
}
