package news.copydesk.link.reference;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.copydesk.link.Counts;
import news.copydesk.link.Counts.Counted;

/** Puts a headline under its keys, and wakes the references that may find another target on account of it. */
final class Waker {

    private final Views views;
    private final TitleWords words;
    private final Counts counts;

    Waker(Views views, TitleWords words, Counts counts) {
        this.views = views;
        this.words = words;
        this.counts = counts;
    }

    /** Moves the headline to its new keys; returns the references that must look again, by their ids. */
    Set<String> wake(Remembered before, Remembered after, SiteMemory memory) {
        Set<String> woken = new TreeSet<>();
        if (before.headline().equals(after.headline())) {
            return woken;
        }
        Set<Long> old = keys(before);
        Set<Long> now = keys(after);
        if (before.headline().isPresent()) {
            addBounded(memory.backlinks(after.articleId(), Linker.MOST_WOKEN + 1), woken);
        }
        Set<Long> all = new LinkedHashSet<>(old);
        all.addAll(now);
        for (long key : all) {
            move(key, after, old, now, memory, woken);
        }
        return woken;
    }

    private Set<Long> keys(Remembered article) {
        return article.headline().map(headline -> headline.keys(views, words)).orElse(Set.of());
    }

    /** Gives the key the headline, or takes it from it, and wakes who waits there, if the key says something, before or after. */
    private void move(
            long key, Remembered article, Set<Long> old, Set<Long> now, SiteMemory memory, Set<String> woken) {
        Meeting meeting = memory.meeting(key);
        Posting before = meeting.headlines();
        Posting after;
        if (now.contains(key)) {
            Holder holder =
                    Holder.of(article.articleId(), key, article.headline().orElseThrow());
            after = old.contains(key) ? before.replacing(holder) : before.with(holder);
        } else {
            after = before.without(article.articleId());
        }
        if (after != before) {
            memory.keep(key, meeting.with(after));
        }
        if (before.isHot() && after.isHot()) {
            counts.count(Counted.HEADLINE_KEY_HOT);
        } else {
            addBounded(memory.waiting(key, meeting, Linker.MOST_WOKEN + 1), woken);
        }
    }

    /** Adds them, but no more than {@link Linker#MOST_WOKEN} in all. */
    private void addBounded(List<String> ids, Set<String> woken) {
        for (String id : ids) {
            if (woken.size() == Linker.MOST_WOKEN && !woken.contains(id)) {
                counts.count(Counted.WAITING_KEY_HOT);
                return;
            }
            woken.add(id);
        }
    }
}
