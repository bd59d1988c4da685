package news.copydesk.cli.settings;

import java.util.List;
import java.util.Locale;

/** Keeps secrets out of what is printed: better one harmless value masked than one password shown. */
final class Secrets {

    private static final String MASK = "********";
    private static final List<String> TELLTALES = List.of(
            "password",
            "passwd",
            "passphrase",
            "secret",
            "token",
            "jaas",
            "credential",
            "private.key",
            "api.key",
            "user.info");

    private Secrets() {}

    /** The value as it may be shown. */
    static String masked(Setting setting) {
        return isSecret(setting.name()) ? MASK : withoutUserInfo(setting.value());
    }

    private static boolean isSecret(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return TELLTALES.stream().anyMatch(lower::contains)
                || lower.endsWith("store.key")
                || name.startsWith(Setting.KAFKA) && KafkaNames.isPassword(name.substring(Setting.KAFKA.length()));
    }

    /** {@code https://user:password@host} becomes {@code https://********@host}. */
    private static String withoutUserInfo(String value) {
        int scheme = value.indexOf("://");
        int at = value.lastIndexOf('@');
        return scheme >= 0 && at > scheme ? value.substring(0, scheme + 3) + MASK + value.substring(at) : value;
    }
}
