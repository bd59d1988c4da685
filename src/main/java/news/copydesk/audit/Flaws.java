package news.copydesk.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import news.copydesk.audit.Flaw.Kind;

/** The flaws that were found: all are counted, the first {@value #KEPT} kept. What a raw record suffers decides its fate. */
final class Flaws {

    static final int KEPT = 1000;

    private final RawLedger ledger;
    private final List<Flaw> kept = new ArrayList<>();
    private long count;

    Flaws(RawLedger ledger) {
        this.ledger = ledger;
    }

    void add(Kind kind, Optional<Place> place, Optional<String> id, String message) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Flaw(kind, place, id, message));
        }
        if (kind == Kind.MISSING) {
            place.ifPresent(of -> ledger.change(of, Fate.MISSING));
        } else if (kind == Kind.DOUBLE) {
            place.ifPresent(of -> ledger.change(of, Fate.DOUBLE));
        }
    }

    void add(Kind kind, Place place, String id, String message) {
        add(kind, Optional.of(place), Optional.of(id), message);
    }

    List<Flaw> kept() {
        return List.copyOf(kept);
    }

    long count() {
        return count;
    }
}
