package news.copydesk.stream;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import news.copydesk.article.Article;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.link.Counts;
import news.copydesk.link.identify.ArticleState;
import news.copydesk.link.reference.Linker;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.KeyQueryMetadata;
import org.apache.kafka.streams.StoreQueryParameters;
import org.apache.kafka.streams.errors.InvalidStateStoreException;
import org.apache.kafka.streams.state.HostInfo;
import org.apache.kafka.streams.state.QueryableStoreTypes;
import org.apache.kafka.streams.state.ReadOnlyKeyValueStore;

/**
 * Answers questions from the state of one instance; thread-safe. What is being processed but not committed yet shows already. Each
 * question is for the instance that {@link #holderOfArticle} or {@link #holderOfSite} names.
 */
public final class Lookup {

    private static final int MOST_BACKLINKS = 1_000;

    private final KafkaStreams streams;
    private final Optional<HostInfo> self;

    /** @param address what Kafka Streams knows this instance by; empty if it does not tell */
    Lookup(KafkaStreams streams, String address) {
        this.streams = streams;
        this.self = Optional.ofNullable(HostInfo.buildFromEndpoint(address));
    }

    /** Who can answer. */
    public sealed interface Holder {}

    /** This instance. */
    public record Here() implements Holder {}

    /** Another one. */
    public record There(String host, int port) implements Holder {}

    /** Nobody for the moment: the state is on its way from one instance to another, or instances do not tell where they are. */
    public record Nobody(String why) implements Holder {}

    /** What is known of an article's references: under its site, or of an article that has none here. */
    public record Known(Optional<String> site, List<ReferenceEvent> references) {}

    /** Who knows the article. */
    public Holder holderOfArticle(String articleId) {
        return holder(StoreNames.ARTICLES, articleId);
    }

    /** Who knows the site's references. */
    public Holder holderOfSite(String site) {
        return holder(StoreNames.SITES, site);
    }

    /**
     * What its own instance knows of an article; empty if there is none of that id, or it has been forgotten.
     *
     * @throws Unavailable if the state is not here, or not ready
     */
    public Optional<Known> article(String articleId) {
        byte[] key = EventHeaders.utf8(articleId);
        return ready(() -> table(StoreNames.ARTICLES)
                .get(key)
                .map(TimedStore::payload)
                .map(ArticleState::of)
                .map(state -> {
                    boolean gone = state.references() == 0;
                    List<ReferenceEvent> own = state.site().isPresent() || gone ? List.of() : ofContent(key);
                    return new Known(state.site(), own);
                }));
    }

    /** The references of one of the site's articles. @throws Unavailable if the state is not here, or not ready */
    public List<ReferenceEvent> references(String site, String articleId) {
        return ready(() -> linker().references(site, articleId));
    }

    /** The first thousand references to one of the site's articles. @throws Unavailable if the state is not here, or not ready */
    public List<ReferenceEvent> backlinks(String site, String articleId) {
        return ready(() -> linker().pointingTo(site, articleId, MOST_BACKLINKS));
    }

    /** The state cannot be read now; the message says why. */
    public static final class Unavailable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private List<ReferenceEvent> ofContent(byte[] key) {
        return table(StoreNames.CONTENTS)
                .get(key)
                .map(TimedStore::payload)
                .map(Kept::of)
                .map(kept -> Json.read(kept.event(), Article.class))
                .map(article -> article.crossReferences().stream()
                        .map(reference -> ReferenceEvent.of(article, reference))
                        .toList())
                .orElse(List.of());
    }

    private Linker linker() {
        return new Linker(table(StoreNames.SITES), Counts.none());
    }

    private StoreTable table(String store) {
        ReadOnlyKeyValueStore<Bytes, byte[]> found = streams.store(
                StoreQueryParameters.fromNameAndType(store, QueryableStoreTypes.<Bytes, byte[]>keyValueStore()));
        return new StoreTable(found);
    }

    /** A store may be taken away when it is asked for, and also while it is read. */
    private static <T> T ready(Supplier<T> answer) {
        try {
            return answer.get();
        } catch (InvalidStateStoreException notNow) {
            throw new Unavailable("The state is not ready: " + Fault.line(String.valueOf(notNow.getMessage())), notNow);
        }
    }

    private Holder holder(String store, String key) {
        if (self.isEmpty()) {
            // Instances that do not tell where they are can answer for themselves only, and Kafka knows of none of
            // them.
            return streams.state().isRunningOrRebalancing() ? new Here() : new Nobody("The job is not running");
        }
        KeyQueryMetadata found;
        try {
            found = streams.queryMetadataForKey(store, EventHeaders.utf8(key), new ByteArraySerializer());
        } catch (IllegalStateException | InvalidStateStoreException notRunning) {
            return new Nobody("The job is not running");
        }
        if (found == null || found.equals(KeyQueryMetadata.NOT_AVAILABLE)) {
            return new Nobody("The state is on its way between instances");
        }
        HostInfo host = found.activeHost();
        if (host.equals(HostInfo.unavailable())) {
            return new Here();
        }
        return self.get().equals(host) ? new Here() : new There(host.host(), host.port());
    }
}
