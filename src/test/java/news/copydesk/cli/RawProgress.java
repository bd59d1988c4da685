package news.copydesk.cli;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.copydesk.stream.LineSettings;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far the job has got with the raw records there are. */
final class RawProgress {

    private static final String RAW = Topics.standard().raw().name();

    private final Admin admin;

    RawProgress(Admin admin) {
        this.admin = admin;
    }

    /** Where each raw partition ends. */
    Map<TopicPartition, Long> ends() throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> latest = IntStream.range(
                        0, Topics.standard().raw().partitions())
                .boxed()
                .collect(Collectors.toMap(i -> new TopicPartition(RAW, i), i -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** What the job has committed of each raw partition; a partition it has not begun is not there. */
    Map<TopicPartition, Long> committed() throws InterruptedException, ExecutionException {
        return admin
                .listConsumerGroupOffsets(LineSettings.DEFAULT_APPLICATION_ID)
                .partitionsToOffsetAndMetadata()
                .get()
                .entrySet()
                .stream()
                .filter(entry -> entry.getKey().topic().equals(RAW) && entry.getValue() != null)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().offset()));
    }

    /** Whether the job has committed everything before those ends. */
    boolean isPast(Map<TopicPartition, Long> ends) throws InterruptedException, ExecutionException {
        Map<TopicPartition, Long> committed = committed();
        return ends.entrySet().stream().allMatch(end -> committed.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    /** Whether the job has committed the last raw record, so that nothing more can come out of its first step. */
    boolean isDone() throws InterruptedException, ExecutionException {
        return isPast(ends());
    }

    /** How many raw records there are. */
    long records() throws InterruptedException, ExecutionException {
        return sum(ends());
    }

    static long sum(Map<TopicPartition, Long> offsets) {
        return offsets.values().stream().mapToLong(Long::longValue).sum();
    }
}
