package news.copydesk.stream;

/**
 * Something about a topic that is not as it should be.
 *
 * @param topic its name
 * @param severity whether the job can run all the same
 * @param setting what is wrong: {@code existence}, {@code partitions}, {@code replication}, or the name of a topic setting
 * @param expected what should be
 * @param actual what is
 * @param remedy what to do about it, as one sentence
 */
public record Finding(String topic, Severity severity, String setting, String expected, String actual, String remedy) {

    /** What {@code actual} says of a topic that is not there. */
    static final String MISSING = "missing";

    public enum Severity {
        /** The job must not start: records would be lost, or it could not get on. */
        ERROR,
        /** The job works, but not as planned. */
        WARNING
    }

    /** All of it in one line. */
    public String message() {
        return actual.equals(MISSING)
                ? "Topic " + topic + " is missing. " + remedy
                : "Topic " + topic + ": " + setting + " is " + actual + ", should be " + expected + ". " + remedy;
    }
}
