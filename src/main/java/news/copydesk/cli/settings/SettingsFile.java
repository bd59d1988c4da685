package news.copydesk.cli.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.copydesk.cli.print.FileFault;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads a YAML file of settings: {@code http: {port: 8090}} and {@code http.port: 8090} are the same. */
final class SettingsFile {

    private static final Set<Tag> PLAIN = Set.of(Tag.MAP, Tag.SEQ, Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL);

    private static final int DEEPEST = 16;

    private final Path path;
    private final List<Setting> settings = new ArrayList<>();

    private SettingsFile(Path path) {
        this.path = path;
    }

    /**
     * The settings in the order of the file, each with its line; an empty file has none.
     *
     * @throws SettingsException if the file cannot be read or is no mapping of names to plain values
     */
    static List<Setting> read(Path path) {
        SettingsFile file = new SettingsFile(path);
        LoadSettings yaml = LoadSettings.builder().setLabel(path.toString()).build();
        try {
            String text = text(path);
            file.refuseDepth(new Parse(yaml).parseString(text));
            Optional<Node> root = new Compose(yaml).composeString(text);
            root.ifPresent(node -> file.collect("", node));
        } catch (IOException e) {
            throw unreadable(path, e);
        } catch (MarkedYamlEngineException e) {
            String line =
                    e.getProblemMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
            throw new SettingsException(path + line + ": this is no YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new SettingsException(path + ": this is no YAML: " + e.getMessage());
        }
        return file.settings;
    }

    private static String text(Path path) throws IOException {
        StringWriter text = new StringWriter();
        // Bit by bit: a pipe can be read no other way.
        try (Reader reader = Files.newBufferedReader(path)) {
            reader.transferTo(text);
        }
        return text.toString();
    }

    private static SettingsException unreadable(Path path, IOException fault) {
        return new SettingsException(
                path + ": cannot be read (" + FileFault.of(fault, path) + "); name another file with --config");
    }

    /** What nests is read by what nests: deep enough, it takes more stack than there is. */
    private void refuseDepth(Iterable<Event> events) {
        int depth = 0;
        for (Event event : events) {
            if (event instanceof CollectionStartEvent && ++depth > DEEPEST) {
                String line = event.getStartMark()
                        .map(mark -> ":" + (mark.getLine() + 1))
                        .orElse("");
                throw new SettingsException(
                        path + line + ": nested more than " + DEEPEST + " levels deep; settings are names with values");
            }
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
        }
    }

    private void collect(String prefix, Node node) {
        refuseTag(node);
        if (node instanceof MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                collect((prefix.isEmpty() ? "" : prefix + ".") + scalar(entry.getKeyNode()), entry.getValueNode());
            }
        } else if (prefix.isEmpty()) {
            throw new SettingsException(
                    place(node) + ": settings are names with values, as in `application: copydesk`");
        } else if (!isNull(node)) {
            add(new Setting(prefix, value(node), place(node)));
        }
    }

    private void add(Setting setting) {
        for (Setting other : settings) {
            if (other.name().equals(setting.name())) {
                throw setting.refuse("this is set already at " + other.from() + "; keep one of the two");
            }
        }
        settings.add(setting);
    }

    /** A tag says what a program should make of a value. Here a value is text, and nothing is made of it. */
    private void refuseTag(Node node) {
        if (!PLAIN.contains(node.getTag())) {
            throw new SettingsException(
                    place(node) + ": the tag " + node.getTag().getValue() + " is not allowed; delete the tag");
        }
    }

    private String value(Node node) {
        return node instanceof SequenceNode list
                ? list.getValue().stream().map(this::scalar).collect(Collectors.joining(","))
                : scalar(node);
    }

    private String scalar(Node node) {
        refuseTag(node);
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        throw new SettingsException(place(node) + ": a plain value belongs here, not a list or a mapping");
    }

    private static boolean isNull(Node node) {
        return node instanceof ScalarNode scalar
                && (scalar.getValue().isEmpty() && scalar.isPlain()
                        || scalar.isPlain() && scalar.getValue().equals("null"));
    }

    private String place(Node node) {
        return path
                + node.getStartMark().map(mark -> ":" + (mark.getLine() + 1)).orElse("");
    }
}
