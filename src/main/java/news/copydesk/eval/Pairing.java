package news.copydesk.eval;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;

/** Pairs outputs with truths, each at most once, the likest first. Both may be worded in several ways, any of which counts. */
final class Pairing {

    /** Share of words from which two texts count as one. */
    static final double ALIKE = 0.85;

    private record Candidate(int output, int truth, double likeness) {}

    private Pairing() {}

    /** The truth's number for each output that has one. */
    static Map<Integer, Integer> pair(List<List<Wording>> outputs, List<List<Wording>> truths) {
        return pair(outputs, truths, OptionalDouble.empty());
    }

    /** The same; a text that is so large a share of the other is the least of pairs. */
    static Map<Integer, Integer> pair(List<List<Wording>> outputs, List<List<Wording>> truths, double leastShare) {
        return pair(outputs, truths, OptionalDouble.of(leastShare));
    }

    private static Map<Integer, Integer> pair(
            List<List<Wording>> outputs, List<List<Wording>> truths, OptionalDouble leastShare) {
        List<Candidate> candidates = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            for (int j = 0; j < truths.size(); j++) {
                double likeness = likeness(outputs.get(i), truths.get(j), leastShare);
                if (likeness > 0) {
                    candidates.add(new Candidate(i, j, likeness));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble((Candidate candidate) -> -candidate.likeness)
                .thenComparingInt(Candidate::output)
                .thenComparingInt(Candidate::truth));
        Map<Integer, Integer> pairs = new TreeMap<>();
        Set<Integer> taken = new HashSet<>();
        for (Candidate candidate : candidates) {
            if (!pairs.containsKey(candidate.output) && taken.add(candidate.truth)) {
                pairs.put(candidate.output, candidate.truth);
            }
        }
        return pairs;
    }

    private static double likeness(List<Wording> output, List<Wording> truth, OptionalDouble leastShare) {
        double best = 0;
        boolean part = false;
        for (Wording one : output) {
            for (Wording other : truth) {
                best = Math.max(best, one.likeness(other, ALIKE));
                part |= leastShare.isPresent() && one.overlaps(other, leastShare.getAsDouble());
            }
        }
        return best == 0 && part ? ALIKE : best;
    }

    /** Whether one of the wordings is like one in the pool, or one is so large a share of the other. */
    static boolean isAmong(List<Wording> wordings, List<Wording> pool, double leastShare) {
        return wordings.stream()
                .anyMatch(one -> pool.stream()
                        .anyMatch(other -> one.likeness(other, ALIKE) > 0 || one.overlaps(other, leastShare)));
    }
}
