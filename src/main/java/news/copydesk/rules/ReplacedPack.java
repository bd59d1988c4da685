package news.copydesk.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A language pack of the user and the shipped one that it replaces as a whole: lists that later versions of Copydesk ship are not in a
 * copy that was made of an earlier one.
 */
final class ReplacedPack {

    private static final int SHOWN = 5;

    private final ConfigFile shipped;
    private final ConfigFile own;

    ReplacedPack(ConfigFile shipped, ConfigFile own) {
        this.shipped = shipped;
        this.own = own;
    }

    /** Which lists of the shipped pack the user's lacks, and what to do about it; empty if it lacks none, or is no pack. */
    Optional<String> remark() {
        Set<String> lacking = lists(shipped);
        lacking.removeAll(lists(own));
        if (lacking.isEmpty()) {
            return Optional.empty();
        }
        List<String> first = lacking.stream().limit(SHOWN).toList();
        String more = lacking.size() > SHOWN ? " and " + (lacking.size() - SHOWN) + " more" : "";
        return Optional.of(own.shown() + ": replaces the pack that ships and lacks its lists "
                + String.join(", ", first) + more + ". Copy them from the shipped " + shipped.name()
                + ", or write empty ones, [], to do without");
    }

    /** What a pack calls its lists, with their sections. */
    private static Set<String> lists(ConfigFile file) {
        Set<String> lists = new TreeSet<>();
        Faults told = new Faults(file.shown());
        Optional<Yaml> root = file.text(told).flatMap(text -> new YamlReader(told).read(text));
        if (root.isPresent() && root.get() instanceof Yaml.Mapping pack) {
            for (Yaml.Entry entry : pack.entries()) {
                lists.addAll(lists(entry));
            }
        }
        return lists;
    }

    private static List<String> lists(Yaml.Entry entry) {
        String name = entry.key().text();
        if (entry.value() instanceof Yaml.Mapping section
                && PackFormat.sections().contains(name)) {
            List<String> lists = new ArrayList<>();
            section.entries().forEach(list -> lists.add(name + "." + list.key().text()));
            return lists;
        }
        return entry.value() instanceof Yaml.Scalar ? List.of() : List.of(name);
    }
}
