package news.copydesk.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topic;
import news.copydesk.stream.Topics;

/** What a job needs that is started as a user would start it, with new records to find: topics, settings in a file, articles. */
final class Starts {

    private final Workbench workbench;
    private final Topics topics;
    private final Feed feed;
    private final Path config;
    private long fed;

    /** Makes the topics and writes the settings. */
    Starts(Workbench workbench, Playground playground) {
        this.workbench = workbench;
        this.topics = workbench.settings().topics().withPrefix(workbench.name() + ".");
        this.feed = workbench.feed();
        playground.create(topics.required());
        this.config = writeConfig();
    }

    /** Where the articles come in. */
    Topic raw() {
        return topics.raw();
    }

    /** Where they come out. */
    Topic articles() {
        return topics.articles();
    }

    /** Feeds that many more articles. */
    void feed(int articles) {
        feed.load(topics.raw().name(), fed, articles);
        fed += articles;
    }

    /** What the program is called with. */
    List<String> arguments() {
        return List.of("run", "--config", config.toString());
    }

    /** A file, so that no secret of the cluster's stands on a command line. JSON is YAML. */
    private Path writeConfig() {
        Map<String, String> kafka = new LinkedHashMap<>(workbench.settings().kafka());
        kafka.remove("state.dir");
        Map<String, Object> config = new LinkedHashMap<>();
        config.put("application", workbench.name());
        workbench
                .plan()
                .rules()
                .ifPresent(rules -> config.put("rules", rules.toAbsolutePath().toString()));
        config.put(
                "topics",
                Map.of(
                        "raw", topics.raw().name(),
                        "articles", topics.articles().name(),
                        "captions", topics.captions().name(),
                        "references", topics.references().name(),
                        "clusters", topics.clusters().name(),
                        "dead-letters", topics.deadLetters().name()));
        config.put(
                "state", Map.of("directory", workbench.folder().resolve("state").toString(), "standby-replicas", "0"));
        config.put("http", Map.of("port", "0"));
        config.put("kafka", kafka);
        try {
            return Files.write(
                    workbench.folder().resolve("start-up.yaml"),
                    Json.mapper().writeValueAsString(config).getBytes(UTF_8));
        } catch (IOException e) {
            throw new BenchException(
                    "The settings of the job cannot be written to " + workbench.folder() + ": " + e.getMessage(), e);
        }
    }
}
