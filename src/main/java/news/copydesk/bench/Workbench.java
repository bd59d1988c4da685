package news.copydesk.bench;

import java.nio.file.Path;
import news.copydesk.stream.LineSettings;

/**
 * What a measurement works with.
 *
 * @param settings of the job; its topics' names get {@code name} before them
 * @param folder for state, logs and archives; the caller's to delete
 * @param name what the topics, groups and transactional ids made on the cluster begin with
 */
public record Workbench(
        BenchPlan plan, LineSettings settings, Connections connections, Observer observer, Path folder, String name) {

    Feed feed() {
        return new Feed(connections, new TextMill(plan), observer);
    }
}
