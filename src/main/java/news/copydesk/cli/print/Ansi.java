package news.copydesk.cli.print;

import java.util.Map;

/**
 * Colours for a terminal, or none: the same calls either way.
 *
 * @param on whether styles are written at all
 */
public record Ansi(boolean on) {

    /** Plain text. */
    public static final Ansi OFF = new Ansi(false);

    /** What a text may look like. */
    public enum Style {
        BOLD(1),
        DIM(2),
        RED(31),
        GREEN(32),
        YELLOW(33),
        BLUE(34),
        MAGENTA(35),
        CYAN(36);

        private final int code;

        Style(int code) {
            this.code = code;
        }
    }

    /** Colours if the stream is a terminal that can show them and nobody asked for none (https://no-color.org). */
    public static Ansi of(boolean terminal, Map<String, String> environment) {
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || "dumb".equals(environment.getOrDefault("TERM", ""));
        return terminal && !refused ? new Ansi(true) : OFF;
    }

    /** The text in that style; it must be fit for a terminal already, see {@link Printable}. */
    public String paint(String text, Style... styles) {
        if (!on || text.isEmpty() || styles.length == 0) {
            return text;
        }
        StringBuilder painted = new StringBuilder(text.length() + 12).append("\u001b[");
        for (int i = 0; i < styles.length; i++) {
            painted.append(i == 0 ? "" : ";").append(styles[i].code);
        }
        return painted.append('m').append(text).append("\u001b[0m").toString();
    }

    public String bold(String text) {
        return paint(text, Style.BOLD);
    }

    public String dim(String text) {
        return paint(text, Style.DIM);
    }
}
