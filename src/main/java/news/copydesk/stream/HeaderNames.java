package news.copydesk.stream;

/** The record headers that Copydesk reads and writes; all values are UTF-8 strings. */
public final class HeaderNames {

    public static final String CONTENT_TYPE = "content-type";

    public static final String URL = "url";
    public static final String SOURCE = "source";
    public static final String LANGUAGE = "language";
    public static final String FETCHED_AT = "fetched-at";
    public static final String PUBLISHED_AT = "published-at";
    /** What the feeder calls the record, a file name for instance; it comes back as {@code provenance.input}. */
    public static final String INPUT = "input";

    public static final String CE_ID = "ce_id";
    public static final String CE_SOURCE = "ce_source";
    public static final String CE_TYPE = "ce_type";
    public static final String CE_SPECVERSION = "ce_specversion";
    public static final String CE_TIME = "ce_time";
    public static final String CE_SUBJECT = "ce_subject";

    /** Before every header that Copydesk adds to a dead letter. */
    public static final String COPYDESK_PREFIX = "copydesk-";

    public static final String REASON = "copydesk-reason";
    public static final String STAGE = "copydesk-stage";
    public static final String MESSAGE = "copydesk-message";
    public static final String TOPIC = "copydesk-topic";
    public static final String PARTITION = "copydesk-partition";
    public static final String OFFSET = "copydesk-offset";
    /** On a dead letter: how often the record has been tried, from 1. A replay puts the number of its own try on the raw record. */
    public static final String ATTEMPT = "copydesk-attempt";
    /**
     * On a raw record that is replayed: the time of its first try in milliseconds since 1970, which counts in place of the timestamp. An old
     * page would pass for the newest one otherwise.
     */
    public static final String TIME = "copydesk-time";
    /** Only on a dead letter that is too large for its topic: which parts of the raw record are not in it. */
    public static final String OMITTED = "copydesk-omitted";

    /** On internal topics: the raw record that a message comes of, {@code topic:partition:offset}. */
    static final String LINEAGE = "copydesk-lineage";

    /** Before every header by which Kafka Streams itself describes an error. */
    public static final String KAFKA_ERRORS_PREFIX = "__streams.errors.";

    private HeaderNames() {}
}
