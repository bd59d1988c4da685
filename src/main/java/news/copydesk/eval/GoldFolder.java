package news.copydesk.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A folder of labelled pages: {@code gold/<id>.json} with the truth of each, {@code articles/<id>.txt} with its text, and
 * {@code split.json}, which names the ids of each side.
 */
public final class GoldFolder {

    /** The side that stands for all of them. */
    public static final String EVERY_SIDE = "all";

    private final Path folder;

    public GoldFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The truth of the pages of a side, in the order of their ids.
     *
     * @param side as {@code split.json} calls it; without that file, all pages of the folder whatever the side
     * @throws EvaluationException if the folder is not such a folder
     */
    public List<GoldArticle> articles(String side) {
        if (!Files.isDirectory(folder.resolve("gold"))) {
            throw new EvaluationException(folder + " has no folder gold in it; " + GoldFile.FORM);
        }
        List<GoldArticle> articles = new ArrayList<>();
        for (String id : ids(side)) {
            Path file = folder.resolve("gold").resolve(id + ".json");
            articles.add(new GoldReader(GoldFile.read(file)).read());
        }
        if (articles.isEmpty()) {
            throw new EvaluationException(folder + " has no labelled pages of the side " + side + "; " + GoldFile.FORM);
        }
        return articles;
    }

    /**
     * The text of that page, as a scraper delivered it.
     *
     * @throws EvaluationException if it cannot be read
     */
    public byte[] text(String id) {
        return GoldFile.bytes(folder.resolve("articles").resolve(id + ".txt"));
    }

    private Iterable<String> ids(String side) {
        Path split = folder.resolve("split.json");
        if (!Files.exists(split)) {
            return labelled();
        }
        JsonNode sides = GoldFile.read(split).root();
        TreeSet<String> ids = new TreeSet<>();
        for (String name : side.equals(EVERY_SIDE) ? sides.propertyNames() : List.of(side)) {
            if (sides.has(name) && !sides.get(name).isArray()) {
                throw new EvaluationException(split + ": '" + name + "' must be a list of ids; correct it");
            }
            if (!sides.has(name)) {
                throw new EvaluationException(
                        split + " has no list of ids called " + name + "; choose one with --side: "
                                + String.join(", ", sides.propertyNames()) + " or " + EVERY_SIDE);
            }
            sides.get(name).forEach(id -> ids.add(id.asString()));
        }
        return ids;
    }

    private TreeSet<String> labelled() {
        try (Stream<Path> files = Files.list(folder.resolve("gold"))) {
            TreeSet<String> ids = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .forEach(name -> ids.add(name.substring(0, name.length() - ".json".length())));
            return ids;
        } catch (IOException e) {
            throw new EvaluationException(folder + " cannot be listed: " + e.getMessage() + "; " + GoldFile.FORM, e);
        }
    }
}
