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
    Set<String> wake(Headline before, Headline after, SiteMemory memory) {
        Set<String> woken = new TreeSet<>();
        boolean same = before.headline().equals(after.headline())
                && before.kicker().equals(after.kicker())
                && before.names().equals(after.names());
        if (same) {
            return woken;
        }
        Set<Long> old = before.keys(views, words);
        Set<Long> now = after.keys(views, words);
        if (before.headline().isPresent()) {
            addBounded(memory.backlinks(after.articleId(), Linker.MOST_WOKEN + 1), woken);
        }
        Set<Long> all = new LinkedHashSet<>(old);
        all.addAll(now);
        for (long key : all) {
            move(key, after.articleId(), old, now, memory, woken);
        }
        return woken;
    }

    /** Gives the key the headline, or takes it from it, and wakes who waits there, if the key says something, before or after. */
    private void move(long key, String articleId, Set<Long> old, Set<Long> now, SiteMemory memory, Set<String> woken) {
        Meeting meeting = memory.meeting(key);
        Posting before = meeting.headlines();
        Posting after = before;
        if (!now.contains(key)) {
            after = before.without(articleId);
        } else if (!old.contains(key)) {
            after = before.with(articleId);
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
