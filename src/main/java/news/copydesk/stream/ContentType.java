package news.copydesk.stream;

import java.util.Locale;
import java.util.Optional;

/**
 * A media type with the one parameter that matters here.
 *
 * @param type in lower case, without parameters: {@code text/plain}
 * @param charset as declared, without quotes
 */
record ContentType(String type, Optional<String> charset) {

    private static final String CHARSET = "charset=";

    static ContentType parse(String header) {
        int end = header.indexOf(';');
        String type = (end < 0 ? header : header.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Optional<String> charset = Optional.empty();
        while (end >= 0 && charset.isEmpty()) {
            int start = end + 1;
            end = header.indexOf(';', start);
            String parameter = (end < 0 ? header.substring(start) : header.substring(start, end)).strip();
            if (parameter.regionMatches(true, 0, CHARSET, 0, CHARSET.length())) {
                charset = Optional.of(
                                unquote(parameter.substring(CHARSET.length()).strip()))
                        .filter(name -> !name.isEmpty());
            }
        }
        return new ContentType(type, charset);
    }

    boolean isPlainText() {
        return type.equals("text/plain");
    }

    /** JSON of any vocabulary but CloudEvents. */
    boolean isJson() {
        return type.equals("application/json")
                || type.equals("text/json")
                || (type.endsWith("+json") && !type.startsWith("application/cloudevents"));
    }

    /** One CloudEvent in structured mode. */
    boolean isCloudEvent() {
        return type.equals("application/cloudevents+json");
    }

    private static String unquote(String value) {
        boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
        return quoted ? value.substring(1, value.length() - 1) : value;
    }
}
