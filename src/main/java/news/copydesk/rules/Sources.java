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
}
