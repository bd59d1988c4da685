package news.copydesk.cli.settings;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody probably meant: the known name that the fewest slips of the finger lead away from. */
public final class Nearest {

    private Nearest() {}

    /** The nearest name, if it takes at most {@code slips} letters added, dropped, changed or swapped to get there. */
    public static Optional<String> of(String name, Collection<String> known, int slips) {
        return known.stream()
                .filter(candidate -> Math.abs(candidate.length() - name.length()) <= slips)
                .filter(candidate -> distance(name, candidate) <= slips)
                .min(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** As a remark to end a message with, or a list of all names where there are few enough to choose from. */
    static String remark(String name, Collection<String> known) {
        return of(name, known, Math.max(2, name.length() / 3))
                .map(nearest -> "did you mean '" + nearest + "'?")
                .orElseGet(() -> "known are: " + String.join(", ", known));
    }

    /** Optimal string alignment distance. */
    private static int distance(String a, String b) {
        int[][] steps = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    steps[i][j] = i + j;
                    continue;
                }
                int changed = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(steps[i - 1][j - 1] + changed, 1 + Math.min(steps[i - 1][j], steps[i][j - 1]));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, steps[i - 2][j - 2] + 1);
                }
                steps[i][j] = least;
            }
        }
        return steps[a.length()][b.length()];
    }
}
