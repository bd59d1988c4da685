package news.copydesk.stream;

/** The internal topics between the stations. Their names are part of the state: a job that changes one has to be reset. */
enum Hop {
    /** To identify: editions, withdrawals and releases, by article id. */
    BY_ARTICLE("by-article"),
    /** To link: what a site is told, by its id. */
    BY_SITE("by-site"),
    /** To bands: signatures, by the slot that looks after some of the bands. */
    BY_BAND("by-band"),
    /** To copies: messages of the graph of copies, by article id. */
    COPIES("copies");

    private static final String SUFFIX = "-repartition";

    private final String label;

    Hop(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /** The topic as the topology knows it, without the application's id. */
    String topic() {
        return label + SUFFIX;
    }

    /** The node that a processor forwards to, as Kafka Streams names it. */
    String entrance() {
        return label + SUFFIX + "-filter";
    }
}
