package news.copydesk.link.reference;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.copydesk.link.Hash64;

/**
 * The keys under which titles meet. Two titles that can match have one in common:
 *
 * <ul>
 *   <li>equal but for what stands before or after them: the letters of a view;
 *   <li>one cut short: the first 3, 5, 8 or 13 tokens, whichever is the longest that both have;
 *   <li>edited a little: all words that count but a third of them, for each third.
 * </ul>
 */
final class Keys {

    /** Fewer words that count say too little when one of them may differ. */
    static final int LEAST_CONTENT = 4;

    private static final int[] ANCHORS = {3, 5, 8, 13};
    private static final int LEAST_ANCHOR_WEIGHT = 12;
    private static final int THIRDS = 3;
    private static final long EXACT = 1;
    private static final long START = 2;
    private static final long EDITED = 3;

    private Keys() {}

    static long exact(View view) {
        return Hash64.add(EXACT, Hash64.of(view.letters())) | 1;
    }

    /** Whether it is a key of equals: their last bit is set, that of others is not. */
    static boolean isExact(long key) {
        return (key & 1) == 1;
    }

    /** Of each view. */
    static Set<Long> exact(List<View> views) {
        Set<Long> keys = new LinkedHashSet<>();
        views.forEach(view -> keys.add(exact(view)));
        return keys;
    }

    /** The keys of the beginnings that a view has, shortest first. */
    static List<Long> starts(View view, int whole) {
        List<Long> keys = new ArrayList<>();
        for (int length : ANCHORS) {
            int end = view.from() + length;
            if (end <= whole && view.title().weight(view.from(), end) >= LEAST_ANCHOR_WEIGHT) {
                keys.add(Hash64.add(START + length, Hash64.of(view.title().letters(view.from(), end))) & ~1);
            }
        }
        return keys;
    }

    static List<Long> edited(View view, TitleWords words) {
        List<Integer> content = content(view, words);
        List<Long> keys = new ArrayList<>();
        int size = content.size();
        if (size < LEAST_CONTENT) {
            return keys;
        }
        for (int third = 0; third < THIRDS; third++) {
            long hash = EDITED + 100 + third;
            for (int i = 0; i < size; i++) {
                if (i * THIRDS / size != third) {
                    hash = Hash64.add(
                            hash, Hash64.of(view.title().token(content.get(i)).key()));
                }
            }
            keys.add(Hash64.add(hash, size) & ~1);
        }
        return keys;
    }

    /** The places of the words that count. */
    static List<Integer> content(View view, TitleWords words) {
        List<Integer> content = new ArrayList<>();
        for (int i = view.from(); i < view.to(); i++) {
            if (!view.title().isSmallWord(i, words)) {
                content.add(i);
            }
        }
        return content;
    }

    /** All keys under which a headline is found. */
    static Set<Long> ofHeadline(List<View> views, TitleWords words) {
        Set<Long> keys = new LinkedHashSet<>();
        if (views.isEmpty()) {
            return keys;
        }
        Set<Integer> starts = new LinkedHashSet<>();
        for (View view : views) {
            keys.add(exact(view));
            if (view.isCertain() && starts.add(view.from())) {
                keys.addAll(starts(view, view.to()));
            }
        }
        keys.addAll(edited(Views.core(views), words));
        return keys;
    }

    /** All keys under which a reference looks and waits. */
    static Set<Long> ofReference(List<View> views, TitleWords words) {
        Set<Long> keys = new LinkedHashSet<>();
        if (views.isEmpty()) {
            return keys;
        }
        keys.addAll(exact(views));
        keys.addAll(startsOfReference(views));
        keys.addAll(edited(Views.core(views), words));
        return keys;
    }

    /** The longest beginning of each view that is cut short. */
    static Set<Long> startsOfReference(List<View> views) {
        Set<Long> keys = new LinkedHashSet<>();
        for (View view : views) {
            if (view.isCutShort()) {
                boolean partial = view.title().token(view.to() - 1).after() == Token.After.CUT;
                List<Long> starts = starts(view, partial ? view.to() - 1 : view.to());
                if (!starts.isEmpty()) {
                    keys.add(starts.get(starts.size() - 1));
                }
            }
        }
        return keys;
    }
}
