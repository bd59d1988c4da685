package news.copydesk.cli;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.copydesk.article.Rejection.Reason;

/** The articles that ship with Copydesk, and a few records that no desk can edit. */
final class Samples {

    private static final String FOLDER = "/news/copydesk/samples";

    private Samples() {}

    /**
     * A record to feed.
     *
     * @param expected why it will be dead-lettered; empty for an article
     */
    record Sample(Input input, Optional<Reason> expected) {}

    /** All of them, articles first, sorted by name. */
    static List<Sample> all() {
        List<Sample> samples = new ArrayList<>();
        articles().forEach(input -> samples.add(new Sample(input, Optional.empty())));
        samples.add(bad("an-empty-page.txt", Input.TEXT, " \n\u00a0\n", Reason.EMPTY));
        samples.add(bad("half-an-envelope.json", Input.JSON, "{\"text\": \"The bridge was", Reason.MALFORMED_ENVELOPE));
        samples.add(bad("a-picture.png", "image/png", "\u0089PNG\r\n\u001a\n", Reason.UNSUPPORTED_CONTENT_TYPE));
        return samples;
    }

    private static Sample bad(String name, String contentType, String value, Reason reason) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        return new Sample(new Input(name, Optional.of(contentType), bytes), Optional.of(reason));
    }

    /** The articles among them, sorted by name. */
    static List<Input> articles() {
        URL folder = Samples.class.getResource(FOLDER);
        if (folder == null) {
            throw new Failure("this build has no sample articles in it; build it again with mvn package");
        }
        try {
            URI uri = folder.toURI();
            if (!uri.getScheme().equals("jar")) {
                return read(Path.of(uri));
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                return read(jar.getPath(FOLDER));
            }
        } catch (IOException | URISyntaxException e) {
            throw new Failure("the sample articles cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Input> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        List<Input> inputs = new ArrayList<>();
        for (Path file : files) {
            inputs.add(new Input(file.getFileName().toString(), Optional.of(Input.TEXT), Files.readAllBytes(file)));
        }
        return inputs;
    }
}
