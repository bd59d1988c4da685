package news.copydesk.rules;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The files of the rulebook: those that ship with Copydesk, and over them those of the user's directory. */
final class ConfigFiles {

    private static final List<String> FOLDERS = List.of("rules", "sources");
    private static final String YAML = ".yaml";

    private final SortedMap<String, ConfigFile> files = new TreeMap<>();
    private final List<ConfigFile> replaced = new ArrayList<>();
    private final List<Fault> faults;

    private ConfigFiles(List<Fault> faults) {
        this.faults = faults;
    }

    /** The files that count. What cannot be read is added to the faults. */
    static ConfigFiles read(Optional<Path> directory, List<Fault> faults) {
        URL here = ConfigFiles.class.getResource("ConfigFiles.class");
        return read(here == null ? "" : here.toString(), directory, faults);
    }

    /** @param classUrl where this package's classes are: the shipped files are in {@code config} beside the package */
    static ConfigFiles read(String classUrl, Optional<Path> directory, List<Fault> faults) {
        ConfigFiles files = new ConfigFiles(faults);
        files.addShipped(classUrl);
        directory.ifPresent(files::addOwn);
        return files;
    }

    /** In the order of their names. */
    List<ConfigFile> all() {
        return List.copyOf(files.values());
    }

    /** The file of that name that counts; empty if there is none. */
    Optional<ConfigFile> named(String name) {
        return Optional.ofNullable(files.get(name));
    }

    /** The shipped files that a file of the user replaces. */
    List<ConfigFile> replaced() {
        return List.copyOf(replaced);
    }

    /** {@code sha256:} and the hash over names and contents. */
    String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            for (ConfigFile file : files.values()) {
                sha.update((file.name() + '\0' + file.bytes().length + '\0').getBytes(StandardCharsets.UTF_8));
                sha.update(file.bytes());
            }
            return "sha256:" + HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private void addShipped(String classUrl) {
        try {
            if (classUrl.startsWith("jar:")) {
                int bang = classUrl.lastIndexOf("!/");
                addJar(Path.of(new URI(classUrl.substring(4, bang))), classUrl.substring(bang + 2));
            } else {
                addFolders(Path.of(new URI(classUrl)).getParent().resolveSibling("config"), false);
            }
        } catch (IOException | URISyntaxException | RuntimeException e) {
            add(classUrl, "the rules that ship with Copydesk cannot be read here: " + e, "Run Copydesk from its jar");
        }
    }

    /** Entry by entry: a file system for the jar takes longer to set up than its files take to read. */
    private void addJar(Path jarFile, String classEntry) throws IOException {
        String rooms = classEntry.substring(0, classEntry.lastIndexOf('/', classEntry.lastIndexOf('/') - 1) + 1);
        String config = rooms + "config/";
        try (JarFile jar = new JarFile(jarFile.toFile())) {
            for (JarEntry entry : Collections.list(jar.entries())) {
                String name = entry.getName();
                if (name.startsWith(config) && name.endsWith(YAML) && isOurs(name.substring(config.length()))) {
                    try (InputStream in = jar.getInputStream(entry)) {
                        String file = name.substring(config.length());
                        files.put(file, new ConfigFile(file, file, in.readAllBytes()));
                    }
                }
            }
        }
    }

    private static boolean isOurs(String name) {
        int slash = name.indexOf('/');
        return slash > 0 && name.indexOf('/', slash + 1) < 0 && FOLDERS.contains(name.substring(0, slash));
    }

    private void addOwn(Path directory) {
        if (!Files.isDirectory(directory)) {
            add(
                    directory.toString(),
                    "there is no such directory",
                    "Create it, or name the one that holds rules/ and sources/");
            return;
        }
        try {
            addFolders(directory, true);
        } catch (IOException e) {
            add(directory.toString(), reason(e), "Give Copydesk the right to read it");
        }
    }

    private void addFolders(Path config, boolean own) throws IOException {
        for (String folder : FOLDERS) {
            Path path = config.resolve(folder);
            if (Files.isDirectory(path)) {
                try (Stream<Path> entries = Files.list(path)) {
                    for (Path file : entries.sorted().toList()) {
                        add(folder + "/" + file.getFileName(), file, own);
                    }
                }
            }
        }
    }

    private void add(String name, Path file, boolean own) throws IOException {
        if (name.endsWith(".yml")) {
            add(file.toString(), "files that end in .yml are not read", "Rename it to end in " + YAML);
        } else if (name.endsWith(YAML) && !Files.isRegularFile(file)) {
            add(file.toString(), kind(file) + ", so it is not read", "Put a file there, or take it away");
        } else if (name.endsWith(YAML)) {
            try {
                ConfigFile before =
                        files.put(name, new ConfigFile(name, own ? file.toString() : name, Files.readAllBytes(file)));
                if (before != null) {
                    replaced.add(before);
                }
            } catch (IOException e) {
                add(file.toString(), reason(e), "Give Copydesk the right to read it");
            }
        }
    }

    private static String kind(Path noFile) {
        if (Files.isDirectory(noFile)) {
            return "this is a folder";
        }
        return Files.exists(noFile) ? "this is no regular file" : "this is a link that leads nowhere";
    }

    /** In words: the message of most of them is the file's name and nothing else. */
    private static String reason(IOException fault) {
        boolean named = fault instanceof FileSystemException failed && failed.getReason() == null;
        return fault instanceof AccessDeniedException || named || fault.getMessage() == null
                ? "cannot be read"
                : "cannot be read: " + fault.getMessage();
    }

    private void add(String file, String problem, String remedy) {
        faults.add(new Fault(file, 0, problem, remedy));
    }
}
