package news.copydesk.link.identify;

import java.util.List;
import java.util.Optional;

/**
 * What a fetch or a withdrawal means.
 *
 * @param verdict what became of the raw record: exactly one of these accounts for it
 * @param publication what to publish now; a record that is superseded can cause one, too
 * @param state to be kept
 */
public record Decision(Verdict verdict, Optional<Publication> publication, ArticleState state) {

    /** What became of a raw record. */
    public enum Verdict {
        NEW,
        REVISED,
        /** The content is that of the latest fetch known, or the very fetch is known; published again only if it was fetched earlier. */
        UNCHANGED,
        /** A later fetch with other content is known already. */
        SUPERSEDED,
        WITHDRAWN,
        /** It was withdrawn and is there again. */
        REVIVED
    }

    /**
     * A version to be published.
     *
     * @param ofIncoming made of the article at hand, which is to be kept from now on; else of the event that is kept, with this version's number, status, changes and
     *     time of fetch
     * @param droppedCaptions ids that the version before had and this has not: tombstones
     * @param droppedReferences the same for references
     * @param siteLeft the site that has published the article's references and has to take them back, if it is another one now
     * @param referencesWait that site, or one left before, has not taken them back yet: none is to be published before
     */
    public record Publication(
            Version version,
            boolean ofIncoming,
            List<String> droppedCaptions,
            List<String> droppedReferences,
            Optional<String> siteLeft,
            boolean referencesWait) {

        public Publication {
            droppedCaptions = List.copyOf(droppedCaptions);
            droppedReferences = List.copyOf(droppedReferences);
        }
    }
}
