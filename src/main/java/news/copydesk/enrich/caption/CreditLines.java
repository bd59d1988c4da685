package news.copydesk.enrich.caption;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import news.copydesk.article.Role;
import news.copydesk.enrich.copy.Copy;

/**
 * Which credit on a line of its own belongs to which caption. A page sets its credits either before or after its captions; the
 * way that pairs more of them on this page is taken for all.
 */
final class CreditLines {

    private static final int REACH = 2;

    private final Map<Integer, Integer> creditOf;

    private CreditLines(Map<Integer, Integer> creditOf) {
        this.creditOf = creditOf;
    }

    /**
     * @param credited whether the caption at that index has a credit inside its own line
     */
    static CreditLines pair(Copy copy, IntPredicate credited) {
        Map<Integer, Integer> after = pair(copy, credited, 1);
        Map<Integer, Integer> before = pair(copy, credited, -1);
        Map<Integer, Integer> better = after.size() >= before.size() ? after : before;
        Map<Integer, Integer> other = better == after ? before : after;
        Map<Integer, Integer> all = new HashMap<>(better);
        other.forEach((caption, credit) -> {
            if (!all.containsValue(credit)) {
                all.putIfAbsent(caption, credit);
            }
        });
        return new CreditLines(all);
    }

    private static Map<Integer, Integer> pair(Copy copy, IntPredicate credited, int step) {
        Map<Integer, Integer> pairs = new HashMap<>();
        for (int caption : copy.indices(Role.CAPTION)) {
            for (int distance = 1; distance <= REACH && !credited.test(caption); distance++) {
                int at = caption + step * distance;
                if (copy.is(at, Role.CREDIT)) {
                    pairs.put(caption, at);
                    break;
                }
                if (copy.is(at, Role.CAPTION) || copy.is(at, Role.PARAGRAPH)) {
                    break;
                }
            }
        }
        return pairs;
    }

    /** Index of the line with the caption's credit. */
    Optional<Integer> of(int caption) {
        return Optional.ofNullable(creditOf.get(caption));
    }
}
