package news.copydesk.audit;

import java.util.Optional;

/**
 * What an article's cluster event says.
 *
 * @param cluster the cluster's id: the smallest of its articles' ids
 * @param of the article of which it is a copy; empty for the first
 * @param first whether it calls itself the first
 */
record Kinship(String cluster, Optional<String> of, boolean first) {}
