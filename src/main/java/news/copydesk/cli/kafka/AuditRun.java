package news.copydesk.cli.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import news.copydesk.article.Edited;
import news.copydesk.article.RawArticle;
import news.copydesk.audit.Audit;
import news.copydesk.audit.AuditReport;
import news.copydesk.audit.Place;
import news.copydesk.stream.Intake;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Reads what an audit needs, in an order that lets it run beside a job at work: first how far the job has committed, which is what it has
 * to answer for; then, once what stands between its steps is worked off and can be read, where the topics of events end; then where the raw topic ends,
 * so that nothing can come out of a raw record that is not read.
 */
public final class AuditRun {

    private final Clients clients;
    private final LineSettings line;
    private final Topics topics;
    private JobProgress.Inside inside = JobProgress.Inside.AT_REST;

    public AuditRun(Clients clients, LineSettings line) {
        this.clients = clients;
        this.line = line;
        this.topics = line.topics();
    }

    /**
     * Which raw records are meant.
     *
     * @param since only records from then on
     * @param until the job has to answer for records before that only
     * @param patience how long the job may take to finish what stands between its steps
     */
    public record Scope(Optional<Instant> since, Optional<Instant> until, Duration patience) {}

    /** Shows how far the reading is. */
    public interface Bar extends AutoCloseable {

        void show(long done);

        @Override
        void close();
    }

    /** @param progress makes a bar for that many records */
    public AuditReport run(Scope scope, Function<RawArticle, Edited> desk, LongFunction<Bar> progress, Instant now) {
        Audit audit = new Audit(topics, new Intake(line.maxInputBytes()), desk, now);
        JobProgress job = new JobProgress(clients, line.applicationId());
        try (TopicReader raw = TopicReader.open(clients, topics.raw().name())) {
            Map<TopicPartition, Long> begins = scope.since().map(raw::offsetsAt).orElseGet(raw::beginnings);
            Map<TopicPartition, Long> due = due(raw, begins, scope, job.committed());
            due.forEach((partition, offset) -> audit.partition(partition.partition(), begins.get(partition), offset));
            long deadline = System.nanoTime() + scope.patience().toNanos();
            inside = job.awaitInside(deadline);
            read(audit, raw, begins, deadline, progress);
        }
        return audit.report(inside == JobProgress.Inside.AT_REST);
    }

    /** Whether the job had worked off in time what stood between its steps, for all to read; if not, what is missing may yet come. */
    public boolean isSettled() {
        return inside != JobProgress.Inside.BEHIND;
    }

    private Map<TopicPartition, Long> due(
            TopicReader raw, Map<TopicPartition, Long> begins, Scope scope, Map<TopicPartition, Long> committed) {
        Map<TopicPartition, Long> due =
                new HashMap<>(scope.until().map(raw::offsetsAt).orElseGet(raw::ends));
        // A group that was never there, or was deleted, says nothing about what was done.
        if (begins.keySet().stream().anyMatch(committed::containsKey)) {
            due.replaceAll((partition, end) -> Math.min(end, committed.getOrDefault(partition, 0L)));
        }
        return due;
    }

    private void read(
            Audit audit, TopicReader raw, Map<TopicPartition, Long> begins, long deadline, LongFunction<Bar> progress) {
        try (TopicReader letters =
                        TopicReader.open(clients, topics.deadLetters().name());
                TopicReader articles =
                        TopicReader.open(clients, topics.articles().name());
                TopicReader captions =
                        TopicReader.open(clients, topics.captions().name());
                TopicReader references =
                        TopicReader.open(clients, topics.references().name());
                TopicReader clusters =
                        TopicReader.open(clients, topics.clusters().name())) {
            if (!isReadable(List.of(letters, articles, captions, references, clusters), deadline)) {
                inside = JobProgress.Inside.BEHIND;
            }
            List<Part> parts = List.of(
                    Part.of(letters, each(audit::letter)),
                    Part.of(articles, each(audit::article)),
                    Part.of(captions, each(audit::caption)),
                    Part.of(references, each(audit::reference)),
                    Part.of(clusters, each(audit::cluster)));
            Part all = new Part(raw, begins, raw.ends(), audit::raw);
            long total = all.size() + parts.stream().mapToLong(Part::size).sum();
            try (Bar bar = progress.apply(total)) {
                long done = parts.get(0).read(bar, 0);
                done = all.read(bar, done);
                // Only what moved since: with --since the audit begins later than the topic.
                Map<TopicPartition, Long> now = raw.beginnings();
                begins.forEach((partition, begin) -> {
                    if (now.get(partition) > begin) {
                        audit.deletedBefore(partition.partition(), now.get(partition));
                    }
                });
                for (Part part : parts.subList(1, parts.size())) {
                    done = part.read(bar, done);
                }
            }
        }
    }

    private boolean isReadable(List<TopicReader> readers, long deadline) {
        try (Admin admin = clients.admin()) {
            return new TopicEnds(admin)
                    .awaitReadable(
                            readers.stream()
                                    .flatMap(reader -> reader.partitions().stream())
                                    .toList(),
                            deadline);
        }
    }

    private static Consumer<List<ConsumerRecord<byte[], byte[]>>> each(Consumer<ConsumerRecord<byte[], byte[]>> one) {
        return batch -> batch.forEach(one);
    }

    /** A topic to be read, partition by partition, so that two audits of the same records see them in the same order. */
    private record Part(
            TopicReader reader,
            Map<TopicPartition, Long> begins,
            Map<TopicPartition, Long> ends,
            Consumer<List<ConsumerRecord<byte[], byte[]>>> taker) {

        static Part of(TopicReader reader, Consumer<List<ConsumerRecord<byte[], byte[]>>> taker) {
            return new Part(reader, reader.beginnings(), reader.ends(), taker);
        }

        long size() {
            return ends.entrySet().stream()
                    .mapToLong(end -> Math.max(0, end.getValue() - begins.get(end.getKey())))
                    .sum();
        }

        long read(Bar bar, long before) {
            long[] done = {before};
            for (TopicPartition partition : reader.partitions()) {
                long begin = begins.get(partition);
                long end = ends.get(partition);
                if (begin >= end) {
                    continue;
                }
                reader.only(partition, begin);
                reader.batches(Map.of(partition, end), batch -> {
                    taker.accept(batch);
                    done[0] += batch.size();
                    bar.show(done[0]);
                });
            }
            return before + size();
        }
    }

    /** Keys of raw records, for messages. */
    public Map<Place, byte[]> keys(List<Place> places) {
        Map<Place, byte[]> keys = new HashMap<>();
        try (TopicReader raw = TopicReader.open(clients, topics.raw().name())) {
            for (Place place : places) {
                TopicPartition partition = new TopicPartition(topics.raw().name(), place.partition());
                raw.only(partition, place.offset());
                raw.batches(
                        Map.of(partition, place.offset() + 1),
                        batch -> batch.stream()
                                .filter(record -> record.key() != null)
                                .forEach(record -> keys.put(place, record.key())));
            }
        }
        return keys;
    }
}
