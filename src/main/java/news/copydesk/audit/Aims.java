package news.copydesk.audit;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Where the references of one article point, as they stand last on their topic. */
final class Aims {

    private static final Aim[] NOWHERE = {};

    private Aim[] last = NOWHERE;

    /**
     * What a reference says of its target.
     *
     * @param headline a hash of it
     */
    record Aim(String articleId, long headline) {}

    /**
     * Notes a record.
     *
     * @param number counts from 1
     * @param aim empty for a tombstone, and for a reference without a target
     */
    void see(int number, Optional<Aim> aim) {
        if (aim.isPresent() && number > last.length) {
            last = Arrays.copyOf(last, number);
        }
        if (number <= last.length) {
            last[number - 1] = aim.orElse(null);
        }
    }

    /** Shows those that have a target, with their numbers. */
    void forEach(BiConsumer<Integer, Aim> look) {
        for (int i = 0; i < last.length; i++) {
            if (last[i] != null) {
                look.accept(i + 1, last[i]);
            }
        }
    }
}
