package news.copydesk.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Stacks are given innermost frame first, as the virtual machine has them. */
class StagesTest {

    @Test
    void aStepOwnsWhatItCalls() {
        assertThat(stage(
                        "news.copydesk.language.LanguageIdentifier.identify",
                        "news.copydesk.enrich.Enricher.enrich",
                        "news.copydesk.desk.Desk.edit",
                        "news.copydesk.stream.EditProcessor.process",
                        "org.apache.kafka.streams.processor.internals.StreamTask.process"))
                .isEqualTo("enrich");
    }

    @Test
    void whatAProcessorDoesItselfIsItsOwn() {
        assertThat(stage("java.util.ArrayList.add", "news.copydesk.stream.EditProcessor.process"))
                .isEqualTo("EditProcessor");
    }

    @Test
    void waitingForRecordsIsIdle() {
        assertThat(stage(true, "sun.nio.ch.EPoll.wait", "org.apache.kafka.clients.consumer.KafkaConsumer.poll"))
                .isEqualTo(Stages.IDLE);
        assertThat(stage("java.util.zip.CRC32C.update", "org.apache.kafka.clients.consumer.KafkaConsumer.poll"))
                .isEqualTo("fetch");
    }

    @Test
    void whatIsLinkedIsNamedByItsPackage() {
        assertThat(stage("news.copydesk.link.cluster.Clusters.add", "news.copydesk.stream.ClusterProcessor.process"))
                .isEqualTo("cluster");
    }

    private static String stage(String... frames) {
        return stage(false, frames);
    }

    private static String stage(boolean nativeLeaf, String... frames) {
        StackTraceElement[] stack = Arrays.stream(frames)
                .map(frame -> new StackTraceElement(
                        frame.substring(0, frame.lastIndexOf('.')),
                        frame.substring(frame.lastIndexOf('.') + 1),
                        null,
                        nativeLeaf && frame.equals(frames[0]) ? -2 : 1))
                .toArray(StackTraceElement[]::new);
        return Stages.of(stack);
    }
}
