package news.copydesk.bench;

/** What is measured. All run with the same settings. */
public enum Variant {
    /** Bytes in, bytes out: what Kafka Streams itself costs. */
    IDENTITY("identity"),
    /** Raw records to events; of state only which article came under which key. */
    EDIT("edit"),
    /** Everything that {@code copydesk run} does. */
    WHOLE("whole line"),
    /** The same by several instances that share the partitions. */
    SHARED("shared line");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
