package news.copydesk.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads one YAML 1.2 document. Tags, anchors and aliases are refused: a rule file is data that a person can read from top to
 * bottom.
 */
final class YamlReader {

    private static final int DEEPEST = 16;

    private final Faults faults;
    private Iterator<Event> events;

    YamlReader(Faults faults) {
        this.faults = faults;
    }

    /** The document; empty if it is none, and then the faults say why. */
    Optional<Yaml> read(String text) {
        LoadSettings settings = LoadSettings.builder().build();
        try {
            events = new Parse(settings).parseString(text).iterator();
            events.next();
            Event first = events.next();
            if (first.getEventId() == Event.ID.StreamEnd) {
                faults.add(1, "the file is empty", "Write its keys, or delete it");
                return Optional.empty();
            }
            Yaml root = node(events.next(), 0);
            events.next();
            Event after = events.next();
            if (after.getEventId() != Event.ID.StreamEnd) {
                faults.add(line(after), "a second document starts here", "Keep one document per file, without '---'");
            }
            return Optional.of(root);
        } catch (MarkedYamlEngineException e) {
            faults.add(e.getProblemMark().map(YamlReader::line).orElse(0), syntax(e), "Correct the YAML");
        } catch (ReaderException e) {
            int codePoint = e.getCodePoint();
            faults.add(
                    lineAt(text, e.getPosition()),
                    String.format(Locale.ROOT, "the character U+%04X is not allowed in YAML", codePoint),
                    "Delete it");
        } catch (YamlEngineException e) {
            faults.add(0, "not YAML: " + e.getMessage(), "Correct the YAML");
        }
        return Optional.empty();
    }

    private Yaml node(Event event, int depth) {
        refuseReferences(event);
        if (depth == DEEPEST && event instanceof CollectionStartEvent) {
            faults.add(line(event), "nested more than " + DEEPEST + " levels deep", "Rule files need three at most");
            skip();
            return new Yaml.Scalar("", false, line(event));
        }
        return switch (event.getEventId()) {
            case Scalar -> scalar((ScalarEvent) event);
            case SequenceStart -> sequence(line(event), depth);
            case MappingStart -> mapping(line(event), depth);
            // An alias, which is refused: what it stands for is no fault of its own.
            default -> new Yaml.Scalar("alias", true, line(event));
        };
    }

    private static Yaml.Scalar scalar(ScalarEvent event) {
        return new Yaml.Scalar(event.getValue(), !event.isPlain(), line(event));
    }

    private Yaml sequence(int line, int depth) {
        List<Yaml> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Yaml.Sequence(items, line);
    }

    private Yaml mapping(int line, int depth) {
        List<Yaml.Entry> entries = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            Yaml key = node(event, depth + 1);
            Yaml value = node(events.next(), depth + 1);
            if (key instanceof Yaml.Scalar scalar) {
                entries.add(new Yaml.Entry(scalar, value));
            } else {
                faults.add(key.line(), key.describe() + " is used as a key", "Use a word as key");
            }
        }
        return new Yaml.Mapping(entries, line);
    }

    private void skip() {
        for (int open = 1; open > 0; ) {
            switch (events.next().getEventId()) {
                case SequenceStart, MappingStart -> open++;
                case SequenceEnd, MappingEnd -> open--;
                default -> {}
            }
        }
    }

    private void refuseReferences(Event event) {
        if (event instanceof AliasEvent alias) {
            faults.add(line(event), "the alias '*" + alias.getAlias() + "' is not allowed", aliasRemedy());
            return;
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String anchor = node.getAnchor().get().getValue();
            faults.add(
                    line(event), "the anchor '&" + anchor + "' is not allowed", "Write the value out where it is used");
        }
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof CollectionStartEvent start ? start.getTag() : Optional.empty();
        tag.ifPresent(t -> faults.add(line(event), "the tag '" + shortTag(t) + "' is not allowed", "Delete the tag"));
    }

    private static String aliasRemedy() {
        return "Write the value out, or quote a phrase that starts with '*'";
    }

    private static String shortTag(String tag) {
        String core = "tag:yaml.org,2002:";
        return tag.startsWith(core) ? "!!" + tag.substring(core.length()) : tag;
    }

    private static String syntax(MarkedYamlEngineException e) {
        String context = e.getContext() == null ? "" : e.getContext() + ": ";
        return "not YAML: " + context + e.getProblem();
    }

    private static int line(Event event) {
        return event.getStartMark().map(YamlReader::line).orElse(0);
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }

    private static int lineAt(String text, int codePoints) {
        int end = text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
        return 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    }
}
