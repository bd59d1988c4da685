package news.copydesk.eval;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.copydesk.article.Role;

/** How many lines of each label were taken for each role. */
public final class Confusion {

    private final Map<Truth, Map<Role, Integer>> counts = new EnumMap<>(Truth.class);
    private final Map<Truth, Integer> undecided = new EnumMap<>(Truth.class);

    Confusion(Collection<JudgedLine> lines) {
        for (JudgedLine line : lines) {
            Optional<Role> decision = line.decision();
            if (decision.isPresent()) {
                counts.computeIfAbsent(line.truth(), truth -> new EnumMap<>(Role.class))
                        .merge(decision.get(), 1, Integer::sum);
            } else {
                undecided.merge(line.truth(), 1, Integer::sum);
            }
        }
    }

    public int count(Truth truth, Role role) {
        return counts.getOrDefault(truth, Map.of()).getOrDefault(role, 0);
    }

    /** Lines that are in no block, since the page was rejected. */
    public int undecided(Truth truth) {
        return undecided.getOrDefault(truth, 0);
    }

    /** The roles that some line was taken for. */
    public List<Role> roles() {
        return List.of(Role.values()).stream()
                .filter(role -> counts.values().stream().anyMatch(row -> row.containsKey(role)))
                .toList();
    }

    /** The labels that some line has. */
    public List<Truth> truths() {
        return List.of(Truth.values()).stream()
                .filter(truth -> counts.containsKey(truth) || undecided.containsKey(truth))
                .toList();
    }

    public boolean hasUndecided() {
        return !undecided.isEmpty();
    }
}
