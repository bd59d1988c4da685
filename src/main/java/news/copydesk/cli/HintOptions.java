package news.copydesk.cli;

import java.util.Map;
import java.util.TreeMap;
import news.copydesk.stream.HeaderNames;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What the caller knows of the articles beside their text. */
final class HintOptions {

    @Option(names = "--url", paramLabel = "URL", description = "Where the page was found; only with a single article.")
    private String url;

    @Option(names = "--source", paramLabel = "NAME", description = "Id or name of the publisher.")
    private String source;

    @Option(names = "--language", paramLabel = "TAG", description = "Language as declared, BCP 47; it does not decide.")
    private String language;

    /** @throws ParameterException if an address is given, but not one article alone */
    void requireOne(CommandSpec spec, boolean one) {
        if (url != null && !one) {
            throw new ParameterException(
                    spec.commandLine(), "--url is the address of one article, but several are named");
        }
    }

    /** By the names of the headers on {@code news.raw}. */
    Map<String, String> headers() {
        Map<String, String> headers = new TreeMap<>();
        put(headers, HeaderNames.URL, url);
        put(headers, HeaderNames.SOURCE, source);
        put(headers, HeaderNames.LANGUAGE, language);
        return headers;
    }

    private static void put(Map<String, String> headers, String name, String value) {
        if (value != null) {
            headers.put(name, value);
        }
    }
}
