package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.link.reference.Token.After;

/** Finds what stands before and after a title and is no part of it. Not thread-safe. */
final class Views {

    private static final int LONGEST_LABEL = 8;
    private static final int LONGEST_NAME = 4;
    private static final int MOST_LEFT = 3;
    private static final int MOST_RIGHT = 3;
    /** What is left beside something that only looks like a name must say enough by itself. */
    private static final int LEAST_BESIDE_PRESUMED = 15;

    /** Of so many publishers the names are kept as they were read: titles of one come again and again. */
    private static final int SITES = 256;

    private final TitleWords words;
    private final Map<List<String>, SiteNames> sites = new LinkedHashMap<>(SITES, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<List<String>, SiteNames> eldest) {
            return size() > SITES;
        }
    };

    Views(TitleWords words) {
        this.words = words;
    }

    /** A publisher by what it calls itself. */
    SiteNames site(List<String> names) {
        return sites.computeIfAbsent(names, printed -> new SiteNames(printed, words));
    }

    /** The ways to read a title: whole first, then with ever more taken off; none that says too little. */
    List<View> of(Title title, SiteNames site) {
        List<View> views = new ArrayList<>();
        for (View left : left(title, site)) {
            right(left, site, views);
        }
        views.removeIf(view -> view.weight() < Title.LEAST_WEIGHT);
        views.sort(Comparator.comparingDouble(View::cost));
        return views;
    }

    /** The view from which everything is taken that is certainly no part of the title. */
    static View core(List<View> views) {
        View core = views.get(0);
        for (View view : views) {
            core = view.isCertain() && view.to() - view.from() < core.to() - core.from() ? view : core;
        }
        return core;
    }

    private List<View> left(Title title, SiteNames site) {
        List<View> views = new ArrayList<>();
        View view = new View(title, 0, title.size(), 0);
        while (view != null && views.size() < MOST_LEFT) {
            views.add(view);
            view = withoutFirst(view, site);
        }
        return views;
    }

    private View withoutFirst(View view, SiteNames site) {
        Title title = view.title();
        for (int length = Math.min(LONGEST_LABEL, view.to() - view.from() - 1); length > 0; length--) {
            int end = view.from() + length;
            Token last = title.token(end - 1);
            boolean strong = last.after().isStrong();
            if (isBadge(title, view.from(), end)
                    || isSetOff(view, end) && words.isLabel(title.letters(view.from(), end))) {
                return new View(title, end, view.to(), view.stripped() | View.LABEL);
            }
            if (strong && site.match(title, view.from(), end)) {
                return new View(title, end, view.to(), view.stripped() | View.SITE);
            }
        }
        return null;
    }

    /** A plus sign after the first or second word: {@code F+}, {@code SZ Plus+}. */
    private static boolean isBadge(Title title, int from, int end) {
        return end - from <= 2 && title.token(end - 1).after() == After.PLUS;
    }

    /** By a separator, by capitals, or by being a phrase; a single word also if so much follows that it cannot be by chance. */
    private static boolean isSetOff(View view, int end) {
        Title title = view.title();
        Token last = title.token(end - 1);
        boolean several = end - view.from() > 1 && !last.is(Token.SPACELESS);
        return last.after().isStrong()
                || several
                || last.is(Token.CAPITALS) && !title.allCapitals()
                || title.weight(end, view.to()) >= LEAST_BESIDE_PRESUMED;
    }

    private void right(View view, SiteNames site, List<View> views) {
        for (int i = 0; view != null && i < MOST_RIGHT; i++) {
            views.add(view);
            view = withoutLast(view, site);
        }
    }

    private View withoutLast(View view, SiteNames site) {
        Title title = view.title();
        for (int start = view.to() - 1; start > view.from() && view.to() - start <= LONGEST_LABEL; start--) {
            After before = title.token(start - 1).after();
            boolean cut = before.isEllipsis();
            if (before == After.NOTHING || before == After.PLUS) {
                continue;
            }
            if (site.match(title, start, view.to())) {
                return new View(title, view.from(), start, view.stripped() | View.SITE);
            }
            if (words.isLabel(title.letters(start, view.to()))) {
                return new View(title, view.from(), start, view.stripped() | View.LABEL);
            }
            if ((before == After.DASH || before == After.BAR || cut) && looksLikeName(title, start, view.to())) {
                boolean enough = title.weight(view.from(), start) >= LEAST_BESIDE_PRESUMED;
                return enough ? new View(title, view.from(), start, view.stripped() | View.PRESUMED) : null;
            }
        }
        return null;
    }

    private static boolean looksLikeName(Title title, int from, int to) {
        int length = to - from;
        for (int i = from; i < to; i++) {
            Token token = title.token(i);
            if (token.is(Token.NUMBER) || token.is(Token.SMALL) && !token.is(Token.CAPITAL)) {
                return false;
            }
        }
        return length <= LONGEST_NAME;
    }
}
