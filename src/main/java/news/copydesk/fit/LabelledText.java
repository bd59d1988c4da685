package news.copydesk.fit;

import java.util.Map;
import java.util.Set;

/**
 * A text whose lines somebody labelled.
 *
 * @param id name of its file, without the ending
 * @param group what has to stay on one side when fitting and measuring: the publisher
 * @param host of the page's address, without {@code www.}; empty if it has none
 * @param bytes as a scraper delivered them
 * @param labels the labels that may be true of each line of which anything is known, by line number from 1
 * @param weight how much the text counts in a fit, from 0 to 1
 */
public record LabelledText(
        String id, String group, String host, byte[] bytes, Map<Integer, Set<String>> labels, double weight) {

    /** Whether both come from one site: one host is the other or lies below it. */
    boolean sharesSite(LabelledText other) {
        return !host.isEmpty()
                && !other.host.isEmpty()
                && (host.equals(other.host) || host.endsWith("." + other.host) || other.host.endsWith("." + host));
    }
}
