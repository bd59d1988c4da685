package news.copydesk.cli;

import java.util.Map;
import news.copydesk.stream.Topics;

/** Lets a person say {@code articles} for {@code news.articles}. */
final class TopicNames {

    private TopicNames() {}

    /** The topic's full name; one that is not Copydesk's is taken as it is. */
    static String full(String name, Topics topics) {
        Map<String, String> names = Map.of(
                "raw", topics.raw().name(),
                "articles", topics.articles().name(),
                "captions", topics.captions().name(),
                "references", topics.references().name(),
                "clusters", topics.clusters().name(),
                "dead-letters", topics.deadLetters().name());
        return names.getOrDefault(name, name);
    }
}
