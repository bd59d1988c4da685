package news.copydesk.cli;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import news.copydesk.article.Edited;
import news.copydesk.article.Origin;
import news.copydesk.article.RawArticle;
import news.copydesk.article.Rejection;
import news.copydesk.stream.HeaderNames;
import news.copydesk.stream.Intake;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** The job without Kafka: takes an input in as a raw record would be, and edits it. */
final class Editing {

    private final Intake intake;
    private final Function<RawArticle, Edited> desk;
    private final Map<String, String> hints;

    /**
     * @param limit largest input in bytes that is edited
     * @param hints what is known of every input, as the headers of a raw record
     */
    Editing(int limit, Function<RawArticle, Edited> desk, Map<String, String> hints) {
        this.intake = new Intake(limit);
        this.desk = desk;
        this.hints = Map.copyOf(hints);
    }

    /** The article, or why there is none; a fault of ours is a rejection too, so that the next input is edited all the same. */
    Edited edit(Input input) {
        try {
            Intake.Result taken = intake.receive(
                    null, input.bytes(), headers(input.contentType(), hints), Origin.input(input.name()));
            return taken instanceof Intake.Refused refused
                    ? refused.rejection()
                    : desk.apply(((Intake.Accepted) taken).raw());
        } catch (RuntimeException | StackOverflowError fault) {
            return new Rejection(Rejection.Reason.INTERNAL_ERROR, "edit", "a fault of the program: " + fault);
        }
    }

    /** The headers that go with an article on {@code news.raw}. */
    static Headers headers(Optional<String> contentType, Map<String, String> hints) {
        Headers headers = new RecordHeaders();
        contentType.ifPresent(type -> headers.add(HeaderNames.CONTENT_TYPE, type.getBytes(StandardCharsets.UTF_8)));
        hints.forEach((name, value) -> headers.add(name, value.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }
}
