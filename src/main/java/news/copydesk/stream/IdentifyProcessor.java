package news.copydesk.stream;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import news.copydesk.link.Counts;
import news.copydesk.link.cluster.BandEntry;
import news.copydesk.link.cluster.Clusters;
import news.copydesk.link.identify.ArticleState;
import news.copydesk.link.identify.Decision;
import news.copydesk.link.identify.Decision.Publication;
import news.copydesk.link.identify.Decision.Verdict;
import news.copydesk.link.identify.Identifier;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * Decides what an edition is to what is known of its article, and publishes the version that comes of it. Everything is made before
 * anything is kept or sent.
 */
final class IdentifyProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {

    private final Issues issues;
    private final StateSettings settings;
    private final int partitions;
    private TimedStore articles;
    private TimedStore contents;
    private Clusters clusters;
    private Tally verdicts;
    private Tally published;

    /** @param partitions of the topic that leads to the bands */
    IdentifyProcessor(Issues issues, StateSettings settings, int partitions) {
        this.issues = issues;
        this.settings = settings;
        this.partitions = partitions;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> context) {
        super.init(context);
        articles = new TimedStore(context.getStateStore(StoreNames.ARTICLES));
        contents = new TimedStore(context.getStateStore(StoreNames.CONTENTS));
        clusters = new Clusters(new TimedStore(context.getStateStore(StoreNames.COPIES)), Counts.none());
        verdicts = Tally.of(
                context.metrics(),
                "identify",
                "verdicts",
                Arrays.stream(Verdict.values()).map(Tally::label).toList());
        published = Tally.of(context.metrics(), "edit", "published", CopydeskTopology.EVENT_SINKS);
        Sweep.start(context, articles, this::grow);
    }

    @Override
    public void process(Record<byte[], byte[]> message) {
        if (Edition.isRelease(message.value())) {
            release(message);
        } else {
            decide(message);
        }
    }

    /** The site that the article left has taken back its references: now those of its last version go out. */
    private void release(Record<byte[], byte[]> message) {
        byte[] key = message.key();
        articles.get(key).map(ArticleState::of).filter(ArticleState::leaving).ifPresent(state -> {
            Issues.Occasion occasion = occasion(message);
            List<Outgoing> out = contents.get(key)
                    .map(Kept::of)
                    .map(kept -> issues.released(occasion, state.published().orElseThrow(), kept))
                    .orElse(List.of());
            articles.at(message.timestamp()).put(key, state.released().toBytes());
            out.forEach(this::forward);
        });
    }

    private static Issues.Occasion occasion(Record<byte[], byte[]> message) {
        return new Issues.Occasion(
                EventHeaders.text(message.key()), EventHeaders.lineage(message.headers()), message.timestamp());
    }

    private void decide(Record<byte[], byte[]> message) {
        byte[] key = message.key();
        String id = EventHeaders.text(key);
        Optional<Edition> arrived = Edition.of(message.value());
        ArticleState state = articles.get(key).map(ArticleState::of).orElse(ArticleState.NONE);
        Decision decision = arrived.isPresent()
                ? Identifier.edited(
                        state, id, arrived.get().look(), arrived.get().withdrawals())
                : Identifier.withdrawn(state, id, message.timestamp());
        List<Outgoing> out = new ArrayList<>();
        if (decision.verdict() != Verdict.UNCHANGED) {
            arrived.flatMap(Edition::signature)
                    .ifPresent(signature ->
                            BandEntry.of(id, signature, partitions).forEach(entry -> out.add(toBand(entry, message))));
        }
        Optional<Kept> fresh = decision.publication()
                .filter(Publication::ofIncoming)
                .map(publication -> new Kept(arrived.orElseThrow().article()));
        decision.publication()
                .ifPresent(publication -> fresh.or(() -> contents.get(key).map(Kept::of))
                        .ifPresent(kept -> out.addAll(issues.of(
                                occasion(message),
                                publication,
                                kept,
                                arrived,
                                clusters.of(id),
                                state.site().isPresent()))));

        verdicts.count(decision.verdict());
        articles.at(message.timestamp()).put(key, decision.state().toBytes());
        fresh.ifPresent(kept -> contents.at(message.timestamp()).put(key, kept.toBytes()));
        out.forEach(this::forward);
    }

    private static Outgoing toBand(BandEntry entry, Record<byte[], byte[]> cause) {
        return new Outgoing(Hop.BY_BAND.entrance(), new Record<>(entry.key(), entry.toBytes(), cause.timestamp()));
    }

    /** What time does to an article: withdrawn, its last event goes after the grace; untouched for too long, it is forgotten. */
    private boolean grow(byte[] key, byte[] payload, long time, long now) {
        String id = EventHeaders.text(key);
        ArticleState state = ArticleState.of(payload);
        // First the tombstone: an article that is forgotten cannot have one any more.
        if (Identifier.isOver(state, now, settings.withdrawalGrace())
                && contents.get(key).isPresent()) {
            contents.delete(key);
            forward(issues.tombstone(id, state.published().orElseThrow(), now));
        }
        boolean old = isLonger(settings.retention(), time, now);
        if (old) {
            articles.delete(key);
            contents.delete(key);
            state.site()
                    .filter(site -> !state.leaving())
                    .ifPresent(site -> forward(
                            Issues.toSite(new Issues.Occasion(id, "", now), site, SiteMessage.forgotten(site, id))));
        }
        return old;
    }

    private static boolean isLonger(Duration most, long from, long to) {
        return to - most.toMillis() > from;
    }

    private void forward(Outgoing outgoing) {
        if (CopydeskTopology.EVENT_SINKS.contains(outgoing.child())) {
            published.count(outgoing.child());
        }
        context().forward(outgoing.record(), outgoing.child());
    }
}
