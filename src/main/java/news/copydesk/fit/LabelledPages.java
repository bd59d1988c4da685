package news.copydesk.fit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pages written to fit the segmenter to, one file a page: each line that is not blank is its label, a tab, and its text, so that a
 * page reads as what it is. Blank lines stay blank lines of the page.
 */
public final class LabelledPages {

    /** The labels a page may give its lines: those of the labelled folders. */
    public static final Set<String> LABELS = Set.of(
            "headline",
            "dek",
            "byline",
            "date",
            "tags",
            "caption",
            "credit",
            "paragraph",
            "intertitle",
            "cross-reference",
            "link",
            "other");

    private LabelledPages() {}

    /**
     * All pages of the folder, in the order of their names; each is a group of its own.
     *
     * @throws IOException with file, line and remedy when a line has no label or an unknown one
     */
    public static List<LabelledText> read(Path folder, double weight) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<LabelledText> pages = new ArrayList<>();
        for (Path file : files) {
            pages.add(page(file, weight));
        }
        return pages;
    }

    private static LabelledText page(Path file, double weight) throws IOException {
        List<String> lines = Files.readAllLines(file);
        StringBuilder text = new StringBuilder();
        Map<Integer, Set<String>> labels = new HashMap<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank()) {
                int tab = line.indexOf('\t');
                String label = line.substring(0, Math.max(tab, 0));
                if (!LABELS.contains(label) || line.substring(tab + 1).isBlank()) {
                    throw new IOException(
                            file + ":" + number + ": '" + label + "' is no label; a line is a label, a tab"
                                    + " and text, labels are "
                                    + LABELS.stream().sorted().collect(Collectors.joining(", ")));
                }
                labels.put(number, Set.of(label));
                text.append(line, tab + 1, line.length());
            }
            text.append('\n');
        }
        String name = file.getFileName().toString().replace(".txt", "");
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        return new LabelledText(name, name, "", bytes, labels, weight);
    }
}
