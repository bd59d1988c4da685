package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * The articles whose headline has a key: how many there are, and which, as long as they are few. Once they were too many, none is told
 * until all are gone: what a million articles are called is neither read nor written for each of them.
 *
 * @param count of all of them
 * @param holders by their ids, at most {@value #KEPT}
 */
record Posting(int count, List<Holder> holders) {

    /** A key that more headlines share says nothing. */
    static final int HOT = 32;

    /** More than {@link #HOT}, so that a key that cools down still knows its articles. */
    private static final int KEPT = 48;

    static final Posting NONE = new Posting(0, List.of());

    /** Whether it does not tell all its articles. */
    boolean isHot() {
        return count > HOT || !isWhole();
    }

    private boolean isWhole() {
        return holders.size() == count;
    }

    /** With one that was not there. */
    Posting with(Holder holder) {
        if (!isWhole()) {
            return new Posting(count + 1, holders);
        }
        List<Holder> more = new ArrayList<>(holders);
        more.add(holder);
        more.sort(Comparator.comparing(Holder::articleId));
        return new Posting(count + 1, more.size() > KEPT ? List.of() : more);
    }

    /** With one that was there, and is called otherwise now; the same if nothing changes. */
    Posting replacing(Holder holder) {
        List<Holder> others = new ArrayList<>(holders);
        others.replaceAll(known -> known.articleId().equals(holder.articleId()) ? holder : known);
        return others.equals(holders) ? this : new Posting(count, others);
    }

    Posting without(String articleId) {
        List<Holder> fewer = new ArrayList<>(holders);
        fewer.removeIf(known -> known.articleId().equals(articleId));
        return new Posting(count - 1, fewer);
    }

    void write(ByteWriter bytes) {
        bytes.count(count).count(holders.size());
        holders.forEach(holder -> holder.write(bytes));
    }

    static Posting read(ByteReader bytes) {
        int count = bytes.count();
        int size = bytes.count();
        List<Holder> holders = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            holders.add(Holder.read(bytes));
        }
        return new Posting(count, holders);
    }
}
