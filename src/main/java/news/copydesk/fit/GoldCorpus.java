package news.copydesk.fit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A folder of labelled pages: {@code articles/<id>.txt} with the text and {@code gold/<id>.json} with a label for each line. Lines
 * marked neutral have no known truth.
 */
public final class GoldCorpus {

    private static final Map<String, String> LABELS = Map.of("crossref", "cross-reference", "crossref-tail", "link");

    private static final String PARAGRAPH = "paragraph";
    private static final String DEK = "dek";

    private GoldCorpus() {}

    /** All pages of the folder, in the order of their ids, to count in full. */
    public static List<LabelledText> read(Path folder) throws IOException {
        return read(folder, 1, false);
    }

    /**
     * All pages of a folder whose labels came from the pages' own markup: there the first paragraph may as well be a dek, since many
     * publishers set that as a paragraph in bold.
     */
    public static List<LabelledText> readSilver(Path folder, double weight) throws IOException {
        return read(folder, weight, true);
    }

    private static List<LabelledText> read(Path folder, double weight, boolean silver) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder.resolve("gold"))) {
            files = listed.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        List<LabelledText> texts = new ArrayList<>();
        for (Path file : files) {
            GoldFile gold = GoldFile.read(file);
            String id = gold.text(gold.root(), "id");
            byte[] bytes = Files.readAllBytes(folder.resolve("articles").resolve(id + ".txt"));
            texts.add(new LabelledText(
                    id,
                    gold.text(gold.root(), "publisher"),
                    host(gold.root().path("url").asString("")),
                    bytes,
                    labels(gold, silver),
                    weight));
        }
        return texts;
    }

    private static String host(String url) {
        int start = url.indexOf("://") + "://".length();
        int end = url.indexOf('/', Math.min(start, url.length()));
        if (end < start || !url.contains("://")) {
            return "";
        }
        String host = url.substring(start, end).toLowerCase(Locale.ROOT);
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private static Map<Integer, Set<String>> labels(GoldFile gold, boolean silver) throws IOException {
        Map<Integer, Set<String>> labels = new HashMap<>();
        boolean doubted = silver;
        for (JsonNode line : gold.list("lines")) {
            if (!line.path("neutral").asBoolean(false)) {
                String label = gold.text(line, "label");
                boolean maybeDek = doubted && label.equals(PARAGRAPH);
                doubted &= !maybeDek;
                labels.put(
                        gold.number(line, "n"),
                        maybeDek ? Set.of(PARAGRAPH, DEK) : Set.of(LABELS.getOrDefault(label, label)));
            }
        }
        return labels;
    }
}
