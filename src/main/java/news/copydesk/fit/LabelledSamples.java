package news.copydesk.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Copydesk's own samples: {@code <name>.txt} with the text and, in another folder, {@code <name>.labels} with the role of each line
 * that is not blank, {@code residue/share} for residue of a kind.
 */
public final class LabelledSamples {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("headline", "headline"),
            Map.entry("dek", "dek"),
            Map.entry("byline", "byline"),
            Map.entry("date", "date"),
            Map.entry("tags", "tags"),
            Map.entry("caption", "caption"),
            Map.entry("credit", "credit"),
            Map.entry("paragraph", "paragraph"),
            Map.entry("intertitle", "intertitle"),
            Map.entry("crossReference", "cross-reference"));
    private static final String OTHER = "other";

    private LabelledSamples() {}

    /** All samples that have labels, in the order of their names; each is a group of its own. */
    public static List<LabelledText> read(Path texts, Path labels, double weight) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(labels)) {
            files = listed.filter(file -> file.toString().endsWith(".labels"))
                    .sorted()
                    .toList();
        }
        List<LabelledText> samples = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".labels", "");
            byte[] bytes = Files.readAllBytes(texts.resolve(name + ".txt"));
            samples.add(new LabelledText(name, name, "", bytes, labels(texts.resolve(name + ".txt"), file), weight));
        }
        return samples;
    }

    private static Map<Integer, Set<String>> labels(Path text, Path file) throws IOException {
        List<String> roles = Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .toList();
        Map<Integer, Set<String>> labels = new HashMap<>();
        List<String> lines = Files.readAllLines(text);
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                if (next >= roles.size()) {
                    throw new IOException(file + " has " + roles.size() + " labels, but " + text + " has more lines");
                }
                labels.put(i + 1, Set.of(LABELS.getOrDefault(roles.get(next++).strip(), OTHER)));
            }
        }
        return labels;
    }
}
