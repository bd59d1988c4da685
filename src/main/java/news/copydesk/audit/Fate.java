package news.copydesk.audit;

import java.util.Locale;
import news.copydesk.link.identify.Decision.Verdict;

/** What became of a raw record: exactly one of these. */
public enum Fate {
    /** The first version of an article. */
    NEW,
    /** A further version of an article. */
    REVISED,
    /** An article that was withdrawn and is there again. */
    REVIVED,
    /** The content was known: nothing to publish. */
    UNCHANGED,
    /** A later fetch with other content was known already. */
    SUPERSEDED,
    /** It withdrew an article, or several that came under its key. */
    WITHDRAWN,
    /** A tombstone for articles that came before the records that were read, or a record of which nothing tells when it counted. */
    NOT_JUDGED,
    /** It could not be edited, and its dead letter says so. */
    DEAD_LETTER,
    /** The job has not taken it yet. */
    WAITING,
    /** What must have come of it is not there. */
    MISSING,
    /** More came of it than one thing. */
    DOUBLE;

    /** As it is printed: {@code dead-letter}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Fate of(Verdict verdict) {
        return switch (verdict) {
            case NEW -> NEW;
            case REVISED -> REVISED;
            case REVIVED -> REVIVED;
            case UNCHANGED -> UNCHANGED;
            case SUPERSEDED -> SUPERSEDED;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
