package news.copydesk.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;

/**
 * One version of an article: the event on {@code news.articles}.
 *
 * @param schema {@value #SCHEMA}
 * @param id derived from the canonical URL, else from source and headline, else from the content
 * @param version counts from 1
 * @param changes the parts that a revision changed; empty for a new article
 * @param url canonical form, without tracking parameters
 * @param published with the precision of the page, like {@code updated} and {@code fetched}
 * @param blocks every non-blank line of the input, in order
 * @param places by number of mentions, most first
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Article(
        String schema,
        String id,
        int version,
        Status status,
        List<Part> changes,
        Optional<String> url,
        Optional<Source> source,
        Language language,
        Direction direction,
        Optional<Kicker> kicker,
        Optional<String> headline,
        Optional<String> dek,
        Optional<Byline> byline,
        Optional<Dateline> dateline,
        Optional<PartialDate> published,
        Optional<PartialDate> updated,
        Optional<PartialDate> fetched,
        List<Block> blocks,
        List<Caption> captions,
        List<CrossReference> crossReferences,
        List<Place> places,
        Statistics statistics,
        Fingerprints fingerprints,
        Optional<ClusterMembership> cluster,
        Provenance provenance)
        implements Edited {

    /** Name and version of the event's schema. */
    public static final String SCHEMA = "article/1";

    public Article {
        changes = List.copyOf(changes);
        blocks = List.copyOf(blocks);
        captions = List.copyOf(captions);
        crossReferences = List.copyOf(crossReferences);
        places = List.copyOf(places);
    }

    /** The same text with the signature of its body. */
    public Article withNearDuplicate(Optional<String> signature) {
        return with(
                version,
                status,
                changes,
                fetched,
                dek,
                blocks,
                captions,
                crossReferences,
                places,
                new Fingerprints(fingerprints.content(), signature),
                cluster);
    }

    /** The same text as another version. */
    public Article asVersion(int number, Status newStatus, List<Part> newChanges, Optional<PartialDate> newFetched) {
        return with(
                number,
                newStatus,
                newChanges,
                newFetched,
                dek,
                blocks,
                captions,
                crossReferences,
                places,
                fingerprints,
                cluster);
    }

    /** With the group of copies that it belongs to. */
    public Article withCluster(Optional<ClusterMembership> membership) {
        return with(
                version,
                status,
                changes,
                fetched,
                dek,
                blocks,
                captions,
                crossReferences,
                places,
                fingerprints,
                membership);
    }

    /** Without dek, blocks, captions, references and places: what is left to say of an article that is withdrawn. */
    public Article withoutText() {
        return with(
                version,
                status,
                changes,
                fetched,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                fingerprints,
                cluster);
    }

    /** With another time of fetch. */
    public Article withFetched(PartialDate when) {
        return asVersion(version, status, changes, Optional.of(when));
    }

    private Article with(
            int newVersion,
            Status newStatus,
            List<Part> newChanges,
            Optional<PartialDate> newFetched,
            Optional<String> newDek,
            List<Block> newBlocks,
            List<Caption> newCaptions,
            List<CrossReference> newReferences,
            List<Place> newPlaces,
            Fingerprints newFingerprints,
            Optional<ClusterMembership> newCluster) {
        return new Article(
                schema,
                id,
                newVersion,
                newStatus,
                newChanges,
                url,
                source,
                language,
                direction,
                kicker,
                headline,
                newDek,
                byline,
                dateline,
                published,
                updated,
                newFetched,
                newBlocks,
                newCaptions,
                newReferences,
                newPlaces,
                statistics,
                newFingerprints,
                newCluster,
                provenance);
    }

    public enum Status {
        NEW("new"),
        REVISED("revised"),
        WITHDRAWN("withdrawn");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }

    /** A part of an article that a revision can change. */
    public enum Part {
        HEADLINE("headline"),
        DEK("dek"),
        BODY("body"),
        CAPTIONS("captions"),
        CROSS_REFERENCES("crossReferences"),
        BYLINE("byline");

        private final String label;

        Part(String label) {
            this.label = label;
        }

        @JsonValue
        public String label() {
            return label;
        }
    }
}
