package news.copydesk.link.identify;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import news.copydesk.article.Article.Part;
import news.copydesk.article.Article.Status;
import news.copydesk.link.ByteReader;
import news.copydesk.link.ByteWriter;

/**
 * The fetches of one article in the order of their event times, at most {@value #CAPACITY}. Past that, fetches go that only confirm those
 * before and after them, the oldest first; if there are none, the oldest of all goes and is counted in {@code forgotten}.
 *
 * @param forgotten how often the content had changed in fetches that are no longer remembered
 * @param horizon event time up to which nothing is remembered; an older fetch changes nothing
 * @param horizonSaid of fetches at that time, what they {@link Fetch#said} up to which nothing is remembered
 */
record History(List<Fetch> fetches, int forgotten, long horizon, long horizonSaid) {

    static final int CAPACITY = 32;
    static final History NONE = new History(List.of(), 0, Long.MIN_VALUE, Long.MIN_VALUE);

    History {
        fetches = List.copyOf(fetches);
    }

    boolean isBeyond(Fetch fetch) {
        return fetch.time() < horizon || fetch.time() == horizon && fetch.said() <= horizonSaid;
    }

    /** Whether the fetch is neither known nor so old that it changes nothing. */
    boolean isNews(Fetch fetch) {
        return !isBeyond(fetch) && !has(fetch);
    }

    boolean has(Fetch fetch) {
        return Collections.binarySearch(fetches, fetch, Fetch.ORDER) >= 0;
    }

    Optional<Fetch> last() {
        return fetches.isEmpty() ? Optional.empty() : Optional.of(fetches.get(fetches.size() - 1));
    }

    /** With a fetch that {@link #isNews}. */
    History with(Fetch fetch) {
        List<Fetch> more = new ArrayList<>(fetches);
        more.add(-Collections.binarySearch(fetches, fetch, Fetch.ORDER) - 1, fetch);
        if (more.size() <= CAPACITY) {
            return new History(more, forgotten, horizon, horizonSaid);
        }
        for (int i = 1; i + 1 < more.size(); i++) {
            if (more.get(i).hasContentOf(more.get(i - 1)) && more.get(i).hasContentOf(more.get(i + 1))) {
                more.remove(i);
                return new History(more, forgotten, horizon, horizonSaid);
            }
        }
        Fetch oldest = more.remove(0);
        boolean counts = !oldest.hasContentOf(more.get(0)) && !(forgotten == 0 && oldest.isWithdrawal());
        return new History(more, forgotten + (counts ? 1 : 0), oldest.time(), oldest.said());
    }

    /** What is public after these fetches; empty while there is no content. */
    Optional<Version> version() {
        int number = forgotten;
        Fetch before = null;
        Fetch content = null;
        Fetch contentBefore = null;
        Fetch start = null;
        for (Fetch fetch : fetches) {
            boolean same = before != null && fetch.hasContentOf(before);
            before = fetch;
            if (same || fetch.isWithdrawal() && content == null && forgotten == 0) {
                continue;
            }
            number++;
            start = fetch;
            if (!fetch.isWithdrawal()) {
                contentBefore = content;
                content = fetch;
            }
        }
        if (content == null) {
            return Optional.empty();
        }
        if (start.isWithdrawal()) {
            return Optional.of(new Version(number, Status.WITHDRAWN, List.of(), content.said(), start.time()));
        }
        Status status = number == 1 ? Status.NEW : Status.REVISED;
        List<Part> changes = contentBefore == null
                ? List.of()
                : contentBefore.parts().orElseThrow().changesTo(content.parts().orElseThrow());
        return Optional.of(new Version(number, status, changes, content.said(), start.time()));
    }

    /** The fetch that the public version is made of. */
    Optional<Fetch> basis() {
        Fetch before = null;
        Fetch basis = null;
        for (Fetch fetch : fetches) {
            if (!fetch.isWithdrawal() && (before == null || !fetch.hasContentOf(before))) {
                basis = fetch;
            }
            before = fetch;
        }
        return Optional.ofNullable(basis);
    }

    void write(ByteWriter bytes) {
        bytes.number(forgotten).number(horizon).number(horizonSaid).number(fetches.size());
        fetches.forEach(fetch -> fetch.write(bytes));
    }

    static History read(ByteReader bytes) {
        int forgotten = bytes.number();
        long horizon = bytes.longNumber();
        long horizonSaid = bytes.longNumber();
        int size = bytes.number();
        List<Fetch> fetches = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            fetches.add(Fetch.read(bytes));
        }
        return new History(fetches, forgotten, horizon, horizonSaid);
    }
}
