package news.copydesk.cli.kafka;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which dead letters are meant.
 *
 * @param reasons any if empty
 * @param since of raw records written then or later
 * @param until of raw records written before
 */
public record LetterFilter(Set<String> reasons, Optional<Instant> since, Optional<Instant> until)
        implements Predicate<Letter> {

    public LetterFilter {
        reasons = Set.copyOf(reasons);
    }

    @Override
    public boolean test(Letter letter) {
        return (reasons.isEmpty() || reasons.contains(letter.reason()))
                && since.map(start -> !letter.time().isBefore(start)).orElse(true)
                && until.map(end -> letter.time().isBefore(end)).orElse(true);
    }
}
