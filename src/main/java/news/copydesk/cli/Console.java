package news.copydesk.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import news.copydesk.cli.print.Ansi;

/**
 * All that a command has of the world around it, so that a test can be that world.
 *
 * @param in standard input
 * @param out standard output, in UTF-8 whatever the machine's locale
 * @param err standard error, likewise
 * @param environment the environment variables
 * @param terminal which of the two outputs a person is looking at
 * @param home the folder that Copydesk is installed in, which may hold a {@code config} folder
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Terminal terminal,
        Path home) {

    /**
     * @param out true if standard output is a terminal
     * @param err true if standard error is one
     * @param columns its width
     */
    public record Terminal(boolean out, boolean err, int columns) {

        private static final int USUAL_COLUMNS = 100;

        /** No terminal: pipes and files. */
        public static Terminal none() {
            return new Terminal(false, false, USUAL_COLUMNS);
        }

        /** As the launcher found it; without a launcher there is no telling, so no colours. */
        private static Terminal system() {
            int columns = Integer.getInteger("copydesk.terminal.columns", USUAL_COLUMNS);
            return new Terminal(
                    Boolean.getBoolean("copydesk.terminal.out"),
                    Boolean.getBoolean("copydesk.terminal.err"),
                    columns > 0 ? columns : USUAL_COLUMNS);
        }
    }

    /** The process's own. */
    static Console system() {
        return new Console(
                // Buffered, because Java 17 cannot read all bytes of a pipe as a file: "Illegal seek".
                new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
                new Outlet(new FileOutputStream(FileDescriptor.out)),
                new Outlet(new FileOutputStream(FileDescriptor.err)),
                System.getenv(),
                Terminal.system(),
                Path.of(System.getProperty("copydesk.home", "")));
    }

    /** Colours of standard output. */
    public Ansi ansi() {
        return Ansi.of(terminal.out(), environment);
    }

    /** Width beyond which a table's row would be broken: a file has none. */
    public int tableWidth() {
        return terminal.out() ? terminal.columns() : Integer.MAX_VALUE;
    }

    /** Width for running text: as wide as the terminal, but never so wide that lines are hard to follow. */
    public int width() {
        return Math.max(40, Math.min(terminal.columns(), 120));
    }
}
