package news.copydesk.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The publishers of {@code config/sources/}. */
public final class Sources {

    private final List<NewsSource> all;
    private final Map<String, NewsSource> byHost = new HashMap<>();
    private final Map<String, NewsSource> byName = new HashMap<>();

    Sources(List<NewsSource> sources) {
        all = List.copyOf(sources);
        for (NewsSource source : all) {
            source.hosts().forEach(host -> byHost.putIfAbsent(host, source));
            source.names().forEach(name -> byName.putIfAbsent(Keys.of(name), source));
        }
        all.forEach(source -> byName.put(Keys.of(source.id()), source));
    }

    /** In the order of their ids. */
    public List<NewsSource> all() {
        return all;
    }

    /** The source that a URL's page is of: of those whose host is the URL's or above it, the nearest. Text that is no URL has none. */
    public Optional<NewsSource> ofUrl(String url) {
        int scheme = url.indexOf("://");
        return scheme < 0 ? Optional.empty() : ofHost(authority(url.substring(scheme + 3)));
    }

    /** The source that a host belongs to: of those whose host is this one or above it, the nearest. */
    public Optional<NewsSource> ofHost(String host) {
        String rest = host.toLowerCase(Locale.ROOT);
        while (!rest.isEmpty()) {
            NewsSource source = byHost.get(rest);
            if (source != null) {
                return Optional.of(source);
            }
            int dot = rest.indexOf('.');
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return Optional.empty();
    }

    /** The source with this id or one of whose names this is, in any case. */
    public Optional<NewsSource> named(String name) {
        return Optional.ofNullable(byName.get(Keys.of(name)));
    }

    private static String authority(String rest) {
        int end = 0;
        int start = 0;
        while (end < rest.length() && "/?#\\".indexOf(rest.charAt(end)) < 0) {
            if (rest.charAt(end) == '@') {
                start = end + 1;
            }
            end++;
        }
        String authority = rest.substring(start, end);
        int port = authority.indexOf(':');
        return port < 0 ? authority : authority.substring(0, port);
    }
}
