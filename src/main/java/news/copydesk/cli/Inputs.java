package news.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import news.copydesk.cli.print.FileFault;
import news.copydesk.cli.settings.NamedPath;

/** Finds and reads the raw articles that a command line names: files, folders with all files below them, standard input. */
final class Inputs {

    static final String STANDARD_INPUT = "-";
    /** Of a line, or of a file that is one article: more than any topic takes. */
    private static final int MOST = 64 * 1024 * 1024;

    private final InputStream standardInput;
    private final boolean lines;

    /** @param lines true if every input holds one JSON envelope a line; else only those do that are called so */
    Inputs(InputStream standardInput, boolean lines) {
        this.standardInput = standardInput;
        this.lines = lines;
    }

    /**
     * A file, or standard input.
     *
     * @param path empty for standard input
     */
    record Source(String name, Optional<Path> path) {}

    /**
     * The sources that an argument names, those of a folder sorted by their path below it. Hidden files are passed over.
     *
     * @throws Failure if there is nothing of that name, or it is empty, or a folder that cannot be listed
     */
    List<Source> find(String argument) {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new Source("standard input", Optional.empty()));
        }
        Path path = path(argument);
        if (Files.notExists(path)) {
            throw new Failure(path + ": there is no such file or folder");
        }
        if (!Files.isDirectory(path)) {
            return List.of(new Source(path.getFileName().toString(), Optional.of(path)));
        }
        try (Stream<Path> below = Files.walk(path)) {
            return below.filter(file -> Files.isRegularFile(file) && !isHidden(path.relativize(file)))
                    .map(file -> new Source(slashes(path.relativize(file)), Optional.of(file)))
                    .sorted((a, b) -> a.name().compareTo(b.name()))
                    .toList();
        } catch (IOException e) {
            throw new Failure("the folder " + argument + " cannot be listed: " + FileFault.of(e, path), e);
        } catch (UncheckedIOException e) {
            throw new Failure("the folder " + argument + " cannot be listed: " + FileFault.of(e), e);
        }
    }

    /** What to say of a folder of whose files none is found. */
    static String nothingIn(String folder) {
        return "there is no file to read in " + folder + "; hidden ones are passed over";
    }

    /**
     * Reads a source and hands over each article in it, until one is answered with false.
     *
     * @return false if it was
     * @throws Failure if it cannot be read
     */
    boolean read(Source source, Predicate<Input> each) {
        try (InputStream in =
                source.path().isPresent() ? Files.newInputStream(source.path().get()) : standardInput) {
            if (isLines(source)) {
                return readLines(source.name(), in, each);
            }
            return each.test(new Input(source.name(), contentType(source), whole(source, in)));
        } catch (java.nio.file.NoSuchFileException e) {
            throw new Failure(e.getFile() + ": there is no such file or folder", e);
        } catch (IOException e) {
            throw new Failure(
                    source.name() + ": cannot be read: "
                            + source.path().map(path -> FileFault.of(e, path)).orElseGet(() -> FileFault.of(e)),
                    e);
        }
    }

    private static byte[] whole(Source source, InputStream in) throws IOException {
        boolean large = source.path().isPresent() && Files.size(source.path().get()) > MOST;
        // What is no file has no size before it is read.
        byte[] bytes = large ? new byte[0] : in.readNBytes(MOST + 1);
        if (large || bytes.length > MOST) {
            throw new Failure(
                    source.name() + ": is over 64 MiB, too much for one article; put each in a file of its own");
        }
        return bytes;
    }

    private static boolean readLines(String name, InputStream in, Predicate<Input> each) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 1 << 16);
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        int number = 1;
        int next;
        do {
            next = buffered.read();
            if (next != '\n' && next >= 0) {
                line.write(next);
                if (line.size() > MOST) {
                    throw new Failure(name + ": line " + number + " is over 64 MiB; is this one JSON object a line?");
                }
                continue;
            }
            byte[] bytes = line.toByteArray();
            line.reset();
            if (!isBlank(bytes) && !each.test(new Input(name + ":" + number, Optional.of(Input.JSON), bytes))) {
                return false;
            }
            number++;
        } while (next >= 0);
        return true;
    }

    /** Whether these arguments can name only one article. */
    boolean isOne(List<String> arguments) {
        return arguments.size() == 1 && isOne(arguments.get(0));
    }

    private boolean isOne(String argument) {
        return !isFolder(argument) && find(argument).stream().noneMatch(this::isLines);
    }

    static boolean isFolder(String argument) {
        return !argument.equals(STANDARD_INPUT) && Files.isDirectory(path(argument));
    }

    /** Java takes an empty name for the folder one is in: all that lies there would be fed where a shell's variable is not set. */
    private static Path path(String argument) {
        if (argument.isEmpty()) {
            throw new Failure("a name is empty; name a file or a folder, or `.` for the one you are in");
        }
        return NamedPath.of(argument);
    }

    /** Whether the source may hold several articles, one a line. */
    boolean isLines(Source source) {
        return lines || isNamed(source, ".ndjson") || isNamed(source, ".jsonl");
    }

    private static Optional<String> contentType(Source source) {
        return source.path().map(path -> isNamed(source, ".json") ? Input.JSON : Input.TEXT);
    }

    private static boolean isNamed(Source source, String suffix) {
        return source.name().endsWith(suffix);
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private static boolean isHidden(Path relative) {
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        return names.stream().anyMatch(name -> name.startsWith("."));
    }

    private static String slashes(Path relative) {
        return relative.toString().replace(relative.getFileSystem().getSeparator(), "/");
    }
}
