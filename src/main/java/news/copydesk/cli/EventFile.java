package news.copydesk.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import news.copydesk.article.Article;
import news.copydesk.cli.print.FileFault;
import news.copydesk.stream.Json;
import tools.jackson.core.JacksonException;

/** A file of article events, one a line, as {@code edit --format ndjson} and {@code fit --cross-validate} write it. */
final class EventFile {

    private EventFile() {}

    /**
     * The articles by the name of their input, without folders and ending; of several of one name the last.
     *
     * @throws Failure if it cannot be read or holds something else
     */
    static Map<String, Article> read(Path file) {
        Map<String, Article> articles = new LinkedHashMap<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    put(articles, file + ": line " + number, line);
                }
            }
        } catch (NoSuchFileException e) {
            throw new Failure(file + ": there is no such file", e);
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + FileFault.of(e, file), e);
        }
        return articles;
    }

    private static void put(Map<String, Article> articles, String place, String line) {
        try {
            Article article = Json.read(line.getBytes(StandardCharsets.UTF_8), Article.class);
            article.provenance().input().ifPresent(input -> articles.put(stem(input), article));
        } catch (JacksonException e) {
            throw new Failure(place + " is no article event; write the events with copydesk edit --format ndjson", e);
        }
    }

    /** The last part of the path, without its last ending. */
    static String stem(String input) {
        String name = input.substring(input.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 && dot < name.length() - 1 ? name.substring(0, dot) : name;
    }
}
