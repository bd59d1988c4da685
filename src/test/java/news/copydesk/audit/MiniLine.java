package news.copydesk.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ClusterMembership.Role;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.link.Counts;
import news.copydesk.link.MemoryTable;
import news.copydesk.link.identify.ArticleState;
import news.copydesk.link.identify.Decision;
import news.copydesk.link.identify.Identifier;
import news.copydesk.link.identify.Look;
import news.copydesk.link.reference.Linker;
import news.copydesk.link.reference.SiteArticle;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * The job's contract in one page, without Kafka: raw texts in, records of all topics out. A text is {@code id | headline | caption,caption |
 * reference,reference | time of fetch | signature}, the last of which may be left out; {@code nothing} is rejected, no text is a tombstone.
 * Articles with one signature are copies: their clusters are published by {@link #settle}.
 */
public final class MiniLine {

    /** Edits such texts. */
    public static final Function<RawArticle, Edited> DESK = MiniDesk::edit;

    private static final Topics TOPICS = Topics.standard();

    private final List<ProducerRecord<byte[], byte[]>> raws = new ArrayList<>();
    private final List<ProducerRecord<byte[], byte[]>> outputs = new ArrayList<>();
    private final Map<Integer, Long> ends = new HashMap<>();
    private final Map<String, ArticleState> states = new HashMap<>();
    private final Map<String, Article> kept = new HashMap<>();
    /** Of each key its articles, with the time of the earliest fetch, and the times of its tombstones: all, without any bound. */
    private final Map<String, Map<String, Long>> keys = new HashMap<>();

    private final Map<String, List<Long>> tombstones = new HashMap<>();
    private final Linker linker = new Linker(new MemoryTable(), Counts.none());
    private long time = System.currentTimeMillis() - 3_600_000;

    /** Fetches in any order of their times, withdrawals and rubbish; half of the articles come by one partition only, the others by any. */
    public static MiniLine random(Random random, int articles, int records) {
        MiniLine line = new MiniLine();
        for (int i = 0; i < records; i++) {
            int article = random.nextInt(articles);
            int partition = article % 2 == 0 ? article % 4 : random.nextInt(4);
            String key = "k" + article / 2;
            int dice = random.nextInt(20);
            if (dice == 0) {
                line.feed(partition, key, "nothing");
            } else if (dice < 3) {
                line.feed(partition, key, null);
            } else {
                String captions = String.join(
                        ", ", List.of("A ferry", "A harbour", "A crew").subList(0, random.nextInt(4)));
                String references = String.join(
                        ", ",
                        List.of("Headline 1 as of 0", "Headline 2 as of 1").subList(0, random.nextInt(3)));
                // The same day as the records, or withdrawals would be later than all fetches.
                String fetched = dice < 12
                        ? ""
                        : Clock.systemUTC()
                                .instant()
                                .minusSeconds(3600 - random.nextInt(600))
                                .toString();
                line.feed(
                        partition,
                        key,
                        "a" + article + " | Headline " + article + " as of " + random.nextInt(3) + " | " + captions
                                + " | " + references + " | " + fetched);
            }
        }
        return line;
    }

    public MiniLine feed(int partition, String key, String text) {
        return feed(partition, key, text, Duration.ZERO);
    }

    /** @param ahead of the time that the line takes is the record's own */
    public MiniLine feed(int partition, String key, String text, Duration ahead) {
        long offset = ends.merge(partition, 1L, Long::sum) - 1;
        time += 1000;
        raws.add(new ProducerRecord<>(
                TOPICS.raw().name(),
                partition,
                time + ahead.toMillis(),
                key.getBytes(UTF_8),
                text == null ? null : text.getBytes(UTF_8)));
        Place place = new Place(partition, offset);
        if (text == null) {
            tombstones
                    .computeIfAbsent(partition + key, unknown -> new ArrayList<>())
                    .add(time);
            if (!keys.containsKey(partition + key)) {
                letter(place, key, text);
            }
            keys.getOrDefault(partition + key, Map.of()).forEach((id, since) -> {
                if (since <= time) {
                    publish(id, Identifier.withdrawn(state(id), id, time), Optional.empty(), place);
                }
            });
        } else if (text.equals("nothing")) {
            letter(place, key, text);
        } else {
            Article article = (Article) MiniDesk.article(text, place);
            long since = keys.computeIfAbsent(partition + key, unknown -> new LinkedHashMap<>())
                    .merge(article.id(), Identifier.timeOf(article, time), Math::min);
            List<Long> withdrawals = tombstones.getOrDefault(partition + key, List.of()).stream()
                    .filter(tombstone -> tombstone >= since)
                    .toList();
            Decision decision =
                    Identifier.edited(state(article.id()), article.id(), Look.at(article, time), withdrawals);
            publish(article.id(), decision, Optional.of(article), place);
        }
        return this;
    }

    /** Everything on the raw topic, in order. */
    public List<ProducerRecord<byte[], byte[]>> raws() {
        return raws;
    }

    /** Everything on the other topics, in order; may be changed. */
    public List<ProducerRecord<byte[], byte[]>> outputs() {
        return outputs;
    }

    private ArticleState state(String id) {
        return states.getOrDefault(id, ArticleState.NONE);
    }

    private void publish(String id, Decision decision, Optional<Article> incoming, Place cause) {
        states.put(id, decision.state());
        decision.publication().ifPresent(publication -> {
            if (publication.ofIncoming()) {
                kept.put(id, incoming.orElseThrow());
            }
            Article event = MiniDesk.event(kept.get(id), publication);
            send(TOPICS.articles().name(), id, Json.mapper().writeValueAsBytes(event), cause);
            event.captions()
                    .forEach(caption -> send(
                            TOPICS.captions().name(),
                            caption.id(),
                            Json.mapper().writeValueAsBytes(CaptionEvent.of(event, caption)),
                            cause));
            publication.droppedCaptions().forEach(gone -> send(TOPICS.captions().name(), gone, null, cause));
            linker.accept(SiteArticle.of(event).orElseThrow())
                    .forEach(update -> send(
                            TOPICS.references().name(),
                            update.id(),
                            update.event().map(Json.mapper()::writeValueAsBytes).orElse(null),
                            cause));
        });
    }

    /** Publishes the clusters that the articles are in by now. */
    public MiniLine settle() {
        Map<String, TreeSet<String>> copies = new HashMap<>();
        states.forEach((id, state) -> kept.get(id)
                .fingerprints()
                .nearDuplicate()
                .filter(signature -> !isWithdrawn(state))
                .ifPresent(signature -> copies.computeIfAbsent(signature, unknown -> new TreeSet<>())
                        .add(id)));
        copies.values().stream()
                .filter(ids -> ids.size() > 1)
                .forEach(ids -> ids.forEach(id -> cluster(id, ids.first(), ids.first())));
        return this;
    }

    /** Publishes that an article is in a cluster, as a copy of {@code of} unless it is itself the first. */
    public MiniLine cluster(String id, String clusterId, String of) {
        boolean first = id.equals(clusterId);
        ClusterEvent event = new ClusterEvent(
                ClusterEvent.SCHEMA,
                id,
                clusterId,
                first ? Role.FIRST : Role.COPY,
                first ? Optional.empty() : Optional.of(of),
                first ? OptionalDouble.empty() : OptionalDouble.of(1),
                Optional.empty());
        send(TOPICS.clusters().name(), id, Json.mapper().writeValueAsBytes(event), new Place(0, 0));
        return this;
    }

    private static boolean isWithdrawn(ArticleState state) {
        return state.published().orElseThrow().status() == Article.Status.WITHDRAWN;
    }

    private void send(String topic, String key, byte[] value, Place cause) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(HeaderNames.CE_ID, (TOPICS.raw().name() + ":" + cause).getBytes(UTF_8));
        headers.add(HeaderNames.CE_TIME, Instant.ofEpochMilli(time).toString().getBytes(UTF_8));
        outputs.add(new ProducerRecord<>(topic, cause.partition(), time, key.getBytes(UTF_8), value, headers));
    }

    private void letter(Place place, String key, String text) {
        RecordHeaders headers = new RecordHeaders();
        headers.add(HeaderNames.TOPIC, TOPICS.raw().name().getBytes(UTF_8));
        headers.add(HeaderNames.PARTITION, String.valueOf(place.partition()).getBytes(UTF_8));
        headers.add(HeaderNames.OFFSET, String.valueOf(place.offset()).getBytes(UTF_8));
        outputs.add(new ProducerRecord<>(
                TOPICS.deadLetters().name(),
                place.partition(),
                time,
                key.getBytes(UTF_8),
                text == null ? null : text.getBytes(UTF_8),
                headers));
    }
}
