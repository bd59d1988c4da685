package news.copydesk.bench;

/** What is measured. All three run with the same settings. */
public enum Variant {
    /** Bytes in, bytes out: what Kafka Streams itself costs. */
    IDENTITY("identity"),
    /** Raw records to events, without any state. */
    EDIT("edit"),
    /** Everything that {@code copydesk run} does. */
    WHOLE("whole line");

    private final String label;

    Variant(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
