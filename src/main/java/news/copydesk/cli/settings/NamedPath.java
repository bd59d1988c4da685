package news.copydesk.cli.settings;

import java.nio.file.Path;

/** Where the name that somebody gave for a file or a folder leads. */
public final class NamedPath {

    private static final String HOME = "~";

    private NamedPath() {}

    /**
     * The path of that name, in which {@code ~} and {@code ~/} stand for the user's home, as a shell does only where they begin a word:
     * {@code --data=~/news} leaves it to us.
     */
    public static Path of(String name) {
        Path home = Path.of(System.getProperty("user.home"));
        if (name.equals(HOME)) {
            return home;
        }
        return name.startsWith(HOME + "/") ? home.resolve(name.substring(2)) : Path.of(name);
    }
}
