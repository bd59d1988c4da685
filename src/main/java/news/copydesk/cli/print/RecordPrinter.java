package news.copydesk.cli.print;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import news.copydesk.article.Article;
import news.copydesk.article.CaptionEvent;
import news.copydesk.article.ClusterEvent;
import news.copydesk.article.ReferenceEvent;
import news.copydesk.cli.kafka.Letter;
import news.copydesk.stream.Json;
import news.copydesk.stream.Topics;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import tools.jackson.core.JacksonException;

/** Prints the records of Copydesk's topics for a person. */
public final class RecordPrinter {

    private static final int EXCERPT = 2_000;

    private final Topics topics;
    private final Ansi ansi;
    private final int width;
    private final PrintStream out;

    public RecordPrinter(Topics topics, Ansi ansi, int width, PrintStream out) {
        this.topics = topics;
        this.ansi = ansi;
        this.width = width;
        this.out = out;
    }

    /** Prints where the record stands, then what it is. */
    public void print(ConsumerRecord<byte[], byte[]> record) {
        out.println(ansi.dim(Printable.line(record.topic() + " " + record.partition() + ":" + record.offset() + "  "
                + Instant.ofEpochMilli(record.timestamp()) + "  "
                + (record.key() == null ? "(no key)" : text(record.key())))));
        Sheet sheet = new Sheet(ansi, width);
        contents(record, sheet);
        sheet.blank();
        sheet.printTo(out);
    }

    private void contents(ConsumerRecord<byte[], byte[]> record, Sheet sheet) {
        String topic = record.topic();
        try {
            if (topic.equals(topics.deadLetters().name())) {
                letter(new Letter(record), sheet);
            } else if (record.value() == null) {
                sheet.row("Tombstone", "what this key stood for is withdrawn");
            } else if (topic.equals(topics.articles().name())) {
                new Card(sheet).article(Json.read(record.value(), Article.class));
            } else if (topic.equals(topics.captions().name())) {
                new Card(sheet).caption(Json.read(record.value(), CaptionEvent.class));
            } else if (topic.equals(topics.references().name())) {
                new Card(sheet).reference(Json.read(record.value(), ReferenceEvent.class));
            } else if (topic.equals(topics.clusters().name())) {
                new Card(sheet).cluster(Json.read(record.value(), ClusterEvent.class));
            } else {
                sheet.paragraph(excerpt(record.value()));
            }
        } catch (JacksonException notOurs) {
            sheet.paragraph(excerpt(record.value()));
        }
    }

    private static void letter(Letter letter, Sheet sheet) {
        sheet.row("Reason", Printable.line(letter.reason() + " (" + letter.stage() + "), attempt " + letter.attempt()));
        sheet.row("Message", Printable.line(letter.message()));
        sheet.row("Came from", Printable.line(letter.origin()));
        byte[] value = letter.record().value();
        sheet.row("Value", value == null ? "none" : value.length == 0 ? "0 bytes" : excerpt(value));
    }

    /** The beginning of a text that may be anything. */
    static String excerpt(byte[] value) {
        String text = new String(value, 0, Math.min(value.length, EXCERPT), StandardCharsets.UTF_8);
        return Printable.line(text) + (value.length > EXCERPT ? " … (" + value.length + " bytes)" : "");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
