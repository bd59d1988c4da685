package news.copydesk.cli.settings;

/** Settings that cannot be used; the message says where, what is wrong and what would be right. */
public final class SettingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingsException(String message) {
        super(message);
    }
}
