package news.copydesk.bench;

import java.util.Optional;
import news.copydesk.stream.LineSettings;

/**
 * What the bench tells the job's process, one line of JSON each.
 *
 * @param verb what to do
 * @param start what to start; present with {@link Verb#START} only
 */
record Order(Verb verb, Optional<Start> start) {

    enum Verb {
        /** Start a job; the answer comes when it is running. */
        START,
        /** Tell what has been used since the first record. */
        READ,
        /** Stop the job and delete its state. */
        STOP
    }

    /**
     * @param rules folder whose rules win over those in the jar
     */
    record Start(Variant variant, LineSettings settings, Optional<String> rules) {}

    static Order start(Variant variant, LineSettings settings, Optional<String> rules) {
        return new Order(Verb.START, Optional.of(new Start(variant, settings, rules)));
    }

    static Order of(Verb verb) {
        return new Order(verb, Optional.empty());
    }
}
